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
constexpr double titleLineHeight = 15; ///< of a second line
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

double HeaderItem::layOut(double left, double right, double titleRight, double width) {
    titleRight_ = titleRight;
    prepareGeometryChange();
    const bool isLong = widestEntry(figure_.legend) > right - left;
    legendLeft_ = isLong ? std::min(left, edge) : left;
    const double legendRight = isLong ? std::max(right, width - edge) : right;
    legend_ = layOutLegend(figure_.legend, legendRight - legendLeft_);
    area_ = QRectF(left, topMargin, legendRight - left, 0);
    layOutTitle();
    const double titled =
        title_.isEmpty() ? 0 : titleHeight + titleLineHeight * static_cast<double>(title_.size() - 1);
    area_.setHeight(titled + legend_.height() + gapBelow);
    return area_.bottom();
}

void HeaderItem::layOutTitle() {
    title_.clear();
    if (figure_.title.empty())
        return;
    constexpr qsizetype mostLines = 2;
    const QString whole = localized(figure_.title);
    titleFont_ = titleFont(whole, titleRight_ - area_.left());
    titleLeft_ = std::clamp(titleRight_ - textWidth(titleFont_, whole), edge, area_.left());
    const double room = titleRight_ - titleLeft_ + 1;
    title_ =
        textWidth(titleFont_, whole) <= room ? QStringList{whole} : brokenIntoLines(whole, titleFont_, room);
    if (title_.size() > mostLines) {
        title_[1] = title_.mid(1).join(' ');
        title_.resize(mostLines);
    }
    for (QString& line : title_)
        line = QFontMetricsF(titleFont_).elidedText(line, Qt::ElideRight, room);
}

QRectF HeaderItem::boundingRect() const {
    return area_.adjusted(std::min(0.0, edge - area_.left()), 0, 0, 0);
}

void HeaderItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    double y = area_.top();
    for (const QString& line : title_) {
        const double height = y == area_.top() ? titleHeight : titleLineHeight;
        paintText(*painter, {titleLeft_, y + height / 2}, 0, line, titleFont_, theme_.title);
        y += height;
    }
    paintLegend(*painter, {legendLeft_, y}, figure_.legend, legend_, theme_);
}

} // namespace tanhgram
