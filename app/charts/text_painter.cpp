// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/text_painter.h"

#include <QFontMetricsF>

namespace tanhgram {

double textWidth(const QFont& font, const QString& text) {
    return QFontMetricsF(font).horizontalAdvance(text);
}

void paintText(QPainter& painter, QPointF at, double anchor, const QString& text, const QFont& font,
               const QColor& colour) {
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(colour);
    // Centred on the height of capitals, which is what the eye sees as the line's middle.
    painter.drawText(at + QPointF(-anchor * metrics.horizontalAdvance(text), metrics.capHeight() / 2), text);
}

} // namespace tanhgram
