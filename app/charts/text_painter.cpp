// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/text_painter.h"

#include "lessons/words/locale.h"

#include <QFontMetricsF>
#include <QTextBoundaryFinder>

namespace tanhgram {

double textWidth(const QFont& font, const QString& text) {
    return QFontMetricsF(font).horizontalAdvance(text);
}

// Chinese and Japanese break between letters, other scripts between words.
QStringList brokenIntoLines(const QString& text, const QFont& font, double width) {
    QTextBoundaryFinder places(QTextBoundaryFinder::Line, text);
    QStringList lines;
    qsizetype from = 0;
    for (qsizetype to = places.toNextBoundary(); to > from; from = to, to = places.toNextBoundary()) {
        const QString piece = text.mid(from, to - from);
        const bool goesOn = !lines.isEmpty() && !lines.last().endsWith('\n');
        if (goesOn && textWidth(font, (lines.last() + piece).trimmed()) <= width)
            lines.last() += piece;
        else
            lines << piece;
    }
    for (QString& line : lines)
        line = line.trimmed();
    return lines;
}

void paintText(QPainter& painter, QPointF at, double anchor, const QString& text, const QFont& font,
               const QColor& colour) {
    const QFontMetricsF metrics(font);
    painter.setLayoutDirection(readingDirection());
    painter.setFont(font);
    painter.setPen(colour);
    // Centred on the height of capitals, which is what the eye sees as the line's middle.
    painter.drawText(at + QPointF(-anchor * metrics.horizontalAdvance(text), metrics.capHeight() / 2), text);
}

} // namespace tanhgram
