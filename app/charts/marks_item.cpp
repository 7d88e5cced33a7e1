// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/marks_item.h"

#include "app/charts/marks_painter.h"

namespace tanhgram {

namespace {

// Above the chart's own grid lines (2), below its axes (3).
constexpr qreal betweenGridAndAxes = 2.5;
// Markers and labels at the edge of the plot may reach past it.
constexpr qreal overhang = 40;

} // namespace

MarksItem::MarksItem(QGraphicsItem* chart, const Figure& figure, const Theme& theme)
    : QGraphicsItem(chart), figure_(figure), theme_(theme) {
    setZValue(betweenGridAndAxes);
}

void MarksItem::setPlotArea(const QRectF& plot) {
    prepareGeometryChange();
    plot_ = plot;
}

QRectF MarksItem::boundingRect() const {
    return plot_.adjusted(-overhang, -overhang, overhang, overhang);
}

void MarksItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    paintMarks(*painter, figure_, plot_, theme_);
}

} // namespace tanhgram
