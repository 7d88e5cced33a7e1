// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/caption_item.h"

#include "app/charts/text_painter.h"
#include "app/text/direction.h"
#include "lessons/words/locale.h"

namespace tanhgram {

namespace {

constexpr int textPixels = 12;
constexpr double lineHeight = 16;
constexpr double gap = 8; ///< above the first line and below the last

} // namespace

CaptionItem::CaptionItem(QGraphicsItem* chart, const Theme& theme) : QGraphicsItem(chart), theme_(theme) {}

double CaptionItem::setText(const QString& text, double width) {
    prepareGeometryChange();
    lines_ = brokenIntoLines(text, figureFont(textPixels), width);
    const double height = lines_.isEmpty() ? 0 : static_cast<double>(lines_.size()) * lineHeight + 2 * gap;
    area_ = QRectF(area_.topLeft(), QSizeF(width, height));
    return height;
}

void CaptionItem::setCorner(QPointF corner) {
    prepareGeometryChange();
    area_.moveTopLeft(corner);
}

QRectF CaptionItem::boundingRect() const {
    return area_;
}

void CaptionItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    const QFont font = figureFont(textPixels);
    double y = area_.top() + gap + lineHeight / 2;
    for (const QString& line : lines_) {
        const double from = leftEdge(readingDirection(), area_.width(), 0, textWidth(font, line));
        paintText(*painter, {area_.left() + from, y}, 0, line, font, theme_.tickLabel);
        y += lineHeight;
    }
}

} // namespace tanhgram
