// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/caption_item.h"

#include "app/charts/text_painter.h"

#include <QTextBoundaryFinder>

namespace tanhgram {

namespace {

constexpr int textPixels = 12;
constexpr double lineHeight = 16;
constexpr double gap = 8; ///< above the first line and below the last

// Chinese and Japanese break between letters, other scripts between words.
QStringList brokenIntoLines(const QString& text, double width) {
    const QFont font = figureFont(textPixels);
    QTextBoundaryFinder places(QTextBoundaryFinder::Line, text);
    QStringList lines;
    qsizetype from = 0;
    for (qsizetype to = places.toNextBoundary(); to > from; from = to, to = places.toNextBoundary()) {
        const QString piece = text.mid(from, to - from);
        if (!lines.isEmpty() && textWidth(font, (lines.last() + piece).trimmed()) <= width)
            lines.last() += piece;
        else
            lines << piece;
    }
    for (QString& line : lines)
        line = line.trimmed();
    return lines;
}

} // namespace

CaptionItem::CaptionItem(QGraphicsItem* chart, const Theme& theme) : QGraphicsItem(chart), theme_(theme) {}

double CaptionItem::setText(const QString& text, double width) {
    prepareGeometryChange();
    lines_ = brokenIntoLines(text, width);
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
