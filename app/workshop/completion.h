// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace tanhgram {

/// What can be typed at a place: the words, and how much of one stands there already.
struct Completions {
    int typed = 0; ///< how many characters before the cursor are the beginning of the word
    QStringList words;
    bool areKeys = false; ///< they are followed by an equals sign
};

/// The keys and names that fit at `position` of a lesson's text: the keys of the table there, or the words
/// that the key there takes. Nothing in prose, except the names of values within {{ }}.
Completions completionsAt(const QString& text, int position);

} // namespace tanhgram
