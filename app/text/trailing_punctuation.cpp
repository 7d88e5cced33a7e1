// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/trailing_punctuation.h"

#include <QTextBlock>
#include <QTextCursor>

#include <algorithm>

namespace tanhgram {

namespace {

// A quotation mark right after a word closes, even one that opens in other languages.
bool staysBehind(QChar character) {
    return character.isPunct() && character.category() != QChar::Punctuation_Open;
}

// Characters for private use spell what is to be replaced, and say nothing of a direction.
bool isStrong(QChar character) {
    const QChar::Direction direction = character.direction();
    const bool isLetter = direction == QChar::DirL || direction == QChar::DirR || direction == QChar::DirAL;
    return isLetter && character.category() != QChar::Other_PrivateUse;
}

bool isStrongOrDigit(QChar character) {
    return isStrong(character) || character.direction() == QChar::DirEN;
}

bool runsFromLeft(QChar character) {
    return character.direction() == QChar::DirL || character.direction() == QChar::DirEN;
}

} // namespace

QString takePunctuation(QTextCursor& cursor) {
    const int begin = cursor.selectionStart();
    const int end = cursor.selectionEnd();
    const QString rest = cursor.block().text().mid(end - cursor.block().position());
    const auto length = std::find_if_not(rest.begin(), rest.end(), staysBehind) - rest.begin();
    cursor.setPosition(begin);
    cursor.setPosition(end + static_cast<int>(length), QTextCursor::KeepAnchor);
    return rest.left(length);
}

bool isAmongWordsFromLeft(const QTextCursor& cursor) {
    const QString text = cursor.block().text();
    const int start = cursor.block().position();
    const QString before = text.left(cursor.selectionStart() - start);
    const QString after = text.mid(cursor.selectionEnd() - start);
    const auto last = std::find_if(before.rbegin(), before.rend(), isStrong);
    const auto next = std::find_if(after.begin(), after.end(), isStrongOrDigit);
    return last != before.rend() && next != after.end() && runsFromLeft(*last) && runsFromLeft(*next);
}

} // namespace tanhgram
