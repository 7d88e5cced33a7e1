// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace tanhgram {

/// What of a Markdown text is not Markdown: a formula in a line ($...$), one on a line of its own ($$...$$),
/// or the present value of something ({{w11}}). `Unclosed` is a dollar sign that most likely opens a formula.
enum class SpanKind { Inline, Display, Value, Unclosed };

/// Where such a piece stands, with its marks, and what is between them; offsets count UTF-16 units.
struct Span {
    SpanKind kind = SpanKind::Inline;
    qsizetype begin = 0;
    qsizetype end = 0;
    QString inside; ///< the TeX, or the name of the value
    qsizetype insideBegin = 0;
};

/// Every such piece of a Markdown text, in order. None begins in code; a formula holds no empty line; `\$` is
/// a dollar sign, and so is one that touches a space on the inside or closes before a digit: "$5 and $6".
/// Takes time in proportion to the text.
std::vector<Span> mathSpans(QStringView markdown);

} // namespace tanhgram
