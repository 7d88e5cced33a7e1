// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/header_item.h"

#include "app/charts/text_painter.h"
#include "app/text/localized.h"

#include <QFontMetricsF>

namespace tanhgram {

namespace {

constexpr int titlePixels = 14;
constexpr double topMargin = 8;
constexpr double titleHeight = 22;
constexpr double gapBelow = 8;

} // namespace

HeaderItem::HeaderItem(QGraphicsItem* chart, const Figure& figure, const Theme& theme)
    : QGraphicsItem(chart), figure_(figure), theme_(theme) {}

double HeaderItem::layOut(double left, double right) {
    prepareGeometryChange();
    legend_ = layOutLegend(figure_.legend, right - left);
    const double titled = figure_.title.empty() ? 0 : titleHeight;
    area_ = QRectF(left, topMargin, right - left, titled + legend_.height() + gapBelow);
    return area_.bottom();
}

QRectF HeaderItem::boundingRect() const {
    return area_;
}

void HeaderItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    double y = area_.top();
    if (!figure_.title.empty()) {
        const QFont font = figureFont(titlePixels, QFont::DemiBold);
        const QString title =
            QFontMetricsF(font).elidedText(localized(figure_.title), Qt::ElideRight, area_.width());
        paintText(*painter, {area_.left(), y + titleHeight / 2}, 0, title, font, theme_.title);
        y += titleHeight;
    }
    paintLegend(*painter, {area_.left(), y}, figure_.legend, legend_, theme_);
}

} // namespace tanhgram
