// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace tanhgram {

/// What the program itself looks for in a Markdown text: a formula in a line ($...$), one on a line of its
/// own
/// ($$...$$), the present value of something ({{w11}}), or a picture (![alt](name)). `Unclosed` is a dollar
/// sign that most likely opens a formula.
enum class SpanKind { Inline, Display, Value, Picture, Unclosed };

/// Where such a piece stands, with its marks, and what is between them; offsets count UTF-16 units.
struct Span {
    SpanKind kind = SpanKind::Inline;
    qsizetype begin = 0;
    qsizetype end = 0;
    QString inside; ///< the TeX, the name of the value, or the picture's file
    qsizetype insideBegin = 0;
    QString alt; ///< of a picture: what is read aloud in its place
};

/// Every such piece of a Markdown text, in order. None begins in code; a formula holds no empty line; `\$` is
/// a dollar sign, and so is one that touches a space on the inside or closes before a digit: "$5 and $6".
/// Takes time in proportion to the text.
std::vector<Span> mathSpans(QStringView markdown);

} // namespace tanhgram
