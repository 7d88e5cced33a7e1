// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/figure_chart.h"

#include "app/charts/axis_ticks.h"
#include "app/charts/caption_item.h"
#include "app/charts/header_item.h"
#include "app/charts/marks_item.h"
#include "app/charts/marks_painter.h"
#include "app/charts/note_at.h"
#include "app/charts/text_painter.h"
#include "lessons/words/locale.h"
#include "lessons/words/localized.h"

#include <QCategoryAxis>
#include <QGraphicsLayout>
#include <QLegend>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace tanhgram {

namespace {

constexpr double leftMargin = 66; ///< the axis title and labels of up to seven characters
constexpr double rightMargin = 18;
constexpr double bottomMargin = 46;
constexpr double roomForButtons = 56; ///< in the corner at the end of the title
constexpr double bareMargin = 10;     ///< around a figure without axes
constexpr qreal belowGridLines = 1;   ///< the chart's own lie at 2
constexpr int tickPixels = 11;
constexpr int axisTitlePixels = 12;

// On paper: what ticks and the gaps beside labels need, and what a title adds.
constexpr double besideLabels = 14;
constexpr double besideTitle = 22;
constexpr double labelStep = 6; ///< widths of labels count in such steps, so that near ones give one plot
constexpr double bottomLabels = 26;
constexpr double paperEdge = 10;
constexpr double bareEdge = 24; ///< labels at the edge of a view of space reach past it

template <class Kind> Kind* addAxisTo(QChart& chart, Qt::Alignment side) {
    auto* axis = new Kind(&chart);
    axis->setRange(-1, 1);
    axis->setLabelsFont(figureFont(tickPixels));
    axis->setTitleFont(figureFont(axisTitlePixels));
    chart.addAxis(axis, side);
    return axis;
}

QValueAxis* addValueAxis(QChart& chart, Qt::Alignment side) {
    auto* axis = addAxisTo<QValueAxis>(chart, side);
    axis->setTickType(QValueAxis::TicksDynamic);
    axis->setTickAnchor(0);
    axis->setTickInterval(0.5);
    return axis;
}

QCategoryAxis* addPowerAxis(QChart& chart, Qt::Alignment side) {
    auto* axis = addAxisTo<QCategoryAxis>(chart, side);
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->hide();
    return axis;
}

void setShown(QValueAxis& axis, bool shown, bool grid) {
    if (axis.isVisible() != shown)
        axis.setVisible(shown);
    if (axis.isGridLineVisible() != (shown && grid))
        axis.setGridLineVisible(shown && grid);
}

void paintAxisIn(QValueAxis& axis, const Theme& theme) {
    axis.setLinePen(QPen(theme.axisLine, 1));
    axis.setGridLinePen(QPen(theme.gridLine, 1));
    axis.setLabelsColor(theme.tickLabel);
    axis.setTitleBrush(theme.tickLabel);
}

/// A figure that carries a grid of its own must not be crossed by another.
bool bringsItsGrid(const Figure& figure) {
    return std::ranges::any_of(figure.marks, [](const Mark& mark) {
        const auto* line = std::get_if<Polyline>(&mark);
        return line && line->ink == Ink::Grid;
    });
}

/// A scale's numbers change with the state, and their widths with them.
bool hasScale(const Figure& figure) {
    return std::ranges::any_of(figure.legend, [](const LegendEntry& entry) { return bool(entry.scale); });
}

/// The width of the widest tick label, in whole steps.
double labelWidth(const Axis& axis) {
    double widest = 0;
    for (const QString& label : tickLabels(axis))
        widest = std::max(widest, textWidth(figureFont(tickPixels), label));
    return std::ceil(widest / labelStep) * labelStep;
}

bool sameHeader(const Figure& a, const Figure& b) {
    return a.title == b.title &&
           std::ranges::equal(a.legend, b.legend, {}, &LegendEntry::text, &LegendEntry::text) &&
           std::ranges::equal(a.legend, b.legend, {}, &LegendEntry::marker, &LegendEntry::marker) &&
           a.axes == b.axes && !hasScale(a) && !hasScale(b);
}

} // namespace

FigureChart::FigureChart(const Theme& theme, Medium medium)
    : medium_(medium), xAxis_(addValueAxis(*this, Qt::AlignBottom)),
      yAxis_(addValueAxis(*this, Qt::AlignLeft)), yPowers_(addPowerAxis(*this, Qt::AlignLeft)),
      paper_(new QGraphicsRectItem(this)), marks_(new MarksItem(this, figure_, theme_)),
      header_(new HeaderItem(this, figure_, theme_)), caption_(new CaptionItem(this, theme_)) {
    legend()->hide();
    setAnimationOptions(NoAnimation);
    setBackgroundRoundness(0);
    setDropShadowEnabled(false);
    setLocalizeNumbers(true);
    paper_->setPen(Qt::NoPen);
    paper_->setZValue(belowGridLines);
    setMargins({});
    layout()->setContentsMargins(0, 0, 0, 0);
    setTheme(theme);
}

void FigureChart::setFigure(const Figure& figure) {
    const bool newHeader = !sameHeader(figure, figure_);
    figure_ = figure;
    showAxes();
    if (newHeader || medium_ == Medium::Paper)
        placePlot();
    marks_->update();
    header_->update();
}

void FigureChart::retranslate() {
    showAxes();
    placePlot();
    update();
}

void FigureChart::showAxes() {
    if (const QLocale now = axisLocale(); now != locale())
        setLocale(now);
    const bool grid = !bringsItsGrid(figure_), powers = figure_.y.log;
    setShown(*xAxis_, figure_.axes, grid);
    setShown(*yAxis_, figure_.axes && !powers, grid);
    setShown(*yPowers_, figure_.axes && powers, grid);
    showAxis(*xAxis_, figure_.x);
    if (powers)
        showPowers(*yPowers_, figure_.y);
    else
        showAxis(*yAxis_, figure_.y);
}

void FigureChart::setTheme(const Theme& theme) {
    theme_ = theme;
    setBackgroundBrush(theme.background);
    setBackgroundPen(Qt::NoPen);
    paper_->setBrush(theme.plotBackground);
    paintAxisIn(*xAxis_, theme);
    paintAxisIn(*yAxis_, theme);
    paintAxisIn(*yPowers_, theme);
    update();
}

void FigureChart::layOut(const QSizeF& size) {
    size_ = size;
    resize(size);
    placePlot();
}

void FigureChart::placePlot() {
    if (size_.isEmpty())
        return;
    const QMarginsF margins = medium_ == Medium::Paper ? fittedMargins() : fixedMargins();
    const double width = size_.width() - margins.left() - margins.right();
    const double begin = readingDirection() == Qt::RightToLeft ? margins.right() : margins.left();
    const double end = begin + width;
    const double titleEnd = medium_ == Medium::Paper ? end : size_.width() - roomForButtons;
    const double top = header_->layOut(begin, end, titleEnd, size_.width());
    const QString words = medium_ == Medium::Paper ? localized(figure_.description) : QString();
    const double captionHeight = caption_->setText(words, width);
    caption_->setCorner({margins.left(), size_.height() - captionHeight});
    // Whole pixels keep the axes sharp; a view squeezed to nothing still has a plot to map into.
    const QRectF plot(margins.left(), top, std::max(1.0, width),
                      std::max(1.0, size_.height() - top - margins.bottom() - captionHeight));
    setPlotArea(plot);
    layout()->invalidate();
    layout()->activate();
    paper_->setRect(plot);
    marks_->setPlotArea(plot);
}

PlotMapping FigureChart::mapping() const {
    return mappingOf(figure_, paper_->rect());
}

Vertex FigureChart::dataAt(QPointF pixel) const {
    return mapping().inverse(pixel);
}

QMarginsF FigureChart::fixedMargins() const {
    return figure_.axes ? QMarginsF(leftMargin, 0, rightMargin, bottomMargin)
                        : QMarginsF(bareMargin, 0, bareMargin, bareMargin);
}

QMarginsF FigureChart::fittedMargins() const {
    if (!figure_.axes)
        return {bareEdge, 0, bareEdge, bareEdge};
    const double y = labelWidth(figure_.y) + besideLabels + (figure_.y.title.empty() ? 0 : besideTitle);
    // The outermost labels of x reach half their width past their ticks.
    const double overhang = labelWidth(figure_.x) / 2;
    return {std::max(y, overhang), 0, std::max(paperEdge, overhang),
            bottomLabels + (figure_.x.title.empty() ? 0 : besideTitle)};
}

QString FigureChart::noteUnder(QPointF pixel) const {
    return noteAt(figure_, mapping(), pixel);
}

Canvas FigureChart::canvas() const {
    const QRectF plot = paper_->rect();
    return {plot.width(), plot.height()};
}

} // namespace tanhgram
