// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/header_item.h"

#include "app/charts/text_painter.h"
#include "app/text/localized.h"

#include <QFontMetricsF>

#include <algorithm>

namespace tanhgram {

namespace {

constexpr int titlePixels = 14;
constexpr int smallestTitlePixels = 10;
constexpr double edge = 4; ///< how near to the figure's left edge a long title may begin
constexpr double topMargin = 8;
constexpr double titleHeight = 22;
constexpr double gapBelow = 8;

/// The largest font in which a title fits, as far as it stays legible.
QFont titleFont(const QString& title, double width) {
    for (int size = titlePixels; size > smallestTitlePixels; --size)
        if (const QFont font = figureFont(size, QFont::DemiBold); textWidth(font, title) <= width)
            return font;
    return figureFont(smallestTitlePixels, QFont::DemiBold);
}

} // namespace

HeaderItem::HeaderItem(QGraphicsItem* chart, const Figure& figure, const Theme& theme)
    : QGraphicsItem(chart), figure_(figure), theme_(theme) {}

double HeaderItem::layOut(double left, double right, double titleRight) {
    titleRight_ = titleRight;
    prepareGeometryChange();
    legend_ = layOutLegend(figure_.legend, right - left);
    const double titled = figure_.title.empty() ? 0 : titleHeight;
    area_ = QRectF(left, topMargin, right - left, titled + legend_.height() + gapBelow);
    return area_.bottom();
}

QRectF HeaderItem::boundingRect() const {
    return area_.adjusted(std::min(0.0, edge - area_.left()), 0, 0, 0);
}

void HeaderItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    double y = area_.top();
    if (!figure_.title.empty()) {
        const QString whole = localized(figure_.title);
        const QFont font = titleFont(whole, titleRight_ - area_.left());
        const double left = std::clamp(titleRight_ - textWidth(font, whole), edge, area_.left());
        const QString title = QFontMetricsF(font).elidedText(whole, Qt::ElideRight, titleRight_ - left + 1);
        paintText(*painter, {left, y + titleHeight / 2}, 0, title, font, theme_.title);
        y += titleHeight;
    }
    paintLegend(*painter, {area_.left(), y}, figure_.legend, legend_, theme_);
}

} // namespace tanhgram
