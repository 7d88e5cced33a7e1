// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/caption_item.h"

#include "app/charts/text_painter.h"

namespace tanhgram {

namespace {

constexpr int textPixels = 12;
constexpr double lineHeight = 16;
constexpr double gap = 8; ///< above the first line and below the last

QStringList brokenBetweenWords(const QString& text, double width) {
    const QFont font = figureFont(textPixels);
    QStringList lines;
    for (const QString& word : text.split(' ', Qt::SkipEmptyParts)) {
        const QString longer = lines.isEmpty() ? word : lines.last() + ' ' + word;
        if (!lines.isEmpty() && textWidth(font, longer) <= width)
            lines.last() = longer;
        else
            lines << word;
    }
    return lines;
}

} // namespace

CaptionItem::CaptionItem(QGraphicsItem* chart, const Theme& theme) : QGraphicsItem(chart), theme_(theme) {}

double CaptionItem::setText(const QString& text, double width) {
    prepareGeometryChange();
    lines_ = brokenBetweenWords(text, width);
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
    QPointF at = area_.topLeft() + QPointF(0, gap + lineHeight / 2);
    for (const QString& line : lines_) {
        paintText(*painter, at, 0, line, figureFont(textPixels), theme_.tickLabel);
        at.ry() += lineHeight;
    }
}

} // namespace tanhgram
