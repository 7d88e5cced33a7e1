// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace tanhgram {

/// The tables that a header may open, in the front matter or in a lesson block.
QStringList tableWords(bool frontMatter);

/// The keys of the table of that path.
QStringList keyWords(bool frontMatter, const QStringList& table);

/// The words that a key of that table takes, without quotes if those are there already; none if it takes
/// anything.
QStringList valueWords(const QStringList& table, const QString& key, bool quoted);

/// w11 ... b13.
QStringList parameterWords();

} // namespace tanhgram
