// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tanhgram {

/// A piece of a line, in UTF-16 units as QString counts.
struct Span {
    int start = 0;
    int length = 0;

    bool operator==(const Span&) const = default;
};

/// What to underline of a line for a problem at `column` (in characters, from 1): the word, number, quoted
/// text or table header that begins there; of a heading, and of a place that holds nothing, the whole line.
Span problemSpan(const QString& line, int column);

/// The place of a column in a line whose characters may take two UTF-16 units; at most the line's end.
int placeOfColumn(const QString& line, int column);

} // namespace tanhgram
