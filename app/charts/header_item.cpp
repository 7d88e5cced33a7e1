// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/header_item.h"

#include "app/charts/text_painter.h"
#include "app/text/direction.h"
#include "lessons/words/locale.h"
#include "lessons/words/localized.h"

#include <QFontMetricsF>

#include <algorithm>

namespace tanhgram {

namespace {

constexpr int titlePixels = 14;
constexpr int smallestTitlePixels = 10;
constexpr double edge = 4; ///< how near to the figure's edge a long title may begin
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

double HeaderItem::layOut(double begin, double end, double titleEnd, double width) {
    prepareGeometryChange();
    width_ = width;
    const bool isLong = widestEntry(figure_.legend) > end - begin;
    legendBegin_ = isLong ? std::min(begin, edge) : begin;
    const double legendEnd = isLong ? std::max(end, width - edge) : end;
    legend_ = layOutLegend(figure_.legend, legendEnd - legendBegin_);
    layOutTitle(begin, titleEnd);
    const double titled =
        title_.isEmpty() ? 0 : titleHeight + titleLineHeight * static_cast<double>(title_.size() - 1);
    height_ = titled + legend_.height() + gapBelow;
    return topMargin + height_;
}

void HeaderItem::layOutTitle(double begin, double end) {
    title_.clear();
    if (figure_.title.empty())
        return;
    constexpr qsizetype mostLines = 2;
    const QString whole = localized(figure_.title);
    titleFont_ = titleFont(whole, end - begin);
    titleBegin_ = std::clamp(end - textWidth(titleFont_, whole), edge, begin);
    const double room = end - titleBegin_ + 1;
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
    return {0, topMargin, width_, height_};
}

void HeaderItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    const auto left = [this](double from, double extent) {
        return leftEdge(readingDirection(), width_, from, extent);
    };
    double y = topMargin;
    for (const QString& line : title_) {
        const double height = y == topMargin ? titleHeight : titleLineHeight;
        paintText(*painter, {left(titleBegin_, textWidth(titleFont_, line)), y + height / 2}, 0, line,
                  titleFont_, theme_.title);
        y += height;
    }
    paintLegend(*painter, {left(legendBegin_, legend_.width), y}, figure_.legend, legend_, theme_);
}

} // namespace tanhgram
