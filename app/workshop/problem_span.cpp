// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workshop/problem_span.h"

#include <QRegularExpression>

namespace tanhgram {

namespace {

Span trimmedLine(const QString& line) {
    int start = 0;
    int end = static_cast<int>(line.size());
    while (start < end && line[start].isSpace())
        ++start;
    while (end > start && line[end - 1].isSpace())
        --end;
    return {start, end - start};
}

} // namespace

int placeOfColumn(const QString& line, int column) {
    int at = 0;
    for (int passed = 1; passed < column && at < line.size(); ++passed)
        at += line[at].isHighSurrogate() && at + 1 < line.size() ? 2 : 1;
    return at;
}

Span problemSpan(const QString& line, int column) {
    static const QRegularExpression piece(
        "\\G(?:\"(?:\\\\.|[^\"\\\\])*\"?|'[^']*'?|\\[[^\\[\\]]*\\]+|[^\\s,\\]}={\\[]+)");
    const int start = placeOfColumn(line, column);
    const bool isWholeLine = column <= 1 && (line.startsWith('#') || line.startsWith(QStringLiteral("+++")) ||
                                             line.startsWith(QStringLiteral("```")));
    const auto match = piece.match(line, start);
    if (isWholeLine || !match.hasMatch())
        return trimmedLine(line);
    return {start, static_cast<int>(match.capturedLength())};
}

} // namespace tanhgram
