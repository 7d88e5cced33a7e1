// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QTextCursor;

namespace tanhgram {

/// The punctuation that directly follows what a cursor has selected; it is selected too. Qt breaks lines on
/// either side of an object, whatever comes next, and no line may begin with a comma: so what follows an
/// object's place becomes a part of the object.
QString takePunctuation(QTextCursor& cursor);

/// Whether what a cursor has selected runs from the left although its paragraph is written from the right:
/// it stands between two words that do (Unicode Annex 9, rules N1 and W7).
bool isAmongWordsFromLeft(const QTextCursor& cursor);

} // namespace tanhgram
