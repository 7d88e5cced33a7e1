// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

class QTextDocument;

namespace tanhgram {

/// Lets the tables of a document begin where its language does: their first columns, and they themselves
/// where they are narrower than the page. Qt sets them right below the text before; here they stand apart.
/// To be called once, before anything holds a place in the document.
void layOutTables(QTextDocument& document, Qt::LayoutDirection direction);

} // namespace tanhgram
