// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/sheet.h"

#include "app/charts/figure_chart.h"
#include "app/charts/header_item.h"

#include <QPainter>

#include <algorithm>

namespace tanhgram {

namespace {

constexpr std::size_t mostColumns = 4;
constexpr double sideMargin = 12;

Theme pageTheme(const ExportOptions& options) {
    Theme theme = printTheme();
    if (options.transparent)
        theme.background = theme.plotBackground = Qt::transparent;
    return theme;
}

/// How many columns let the panels fill whole rows best: 4 as 4, 5 as 3 + 2, 8 as 4 + 4.
std::size_t columnsFor(std::size_t panels) {
    const std::size_t rows = (panels + mostColumns - 1) / mostColumns;
    return rows == 0 ? 1 : (panels + rows - 1) / rows;
}

} // namespace

Sheet sheetOf(const Figure& figure) {
    return {{figure}, figure.title, figure.description, {}};
}

Page::Page(const Sheet& sheet, const ExportOptions& options)
    : theme_(pageTheme(options)), size_(options.size) {
    scene_.setSceneRect({{0, 0}, size_});
    if (!options.transparent)
        scene_.setBackgroundBrush(theme_.background);
    const double top = sheet.panels.size() > 1 ? addHeader(sheet, options) : 0;
    const std::size_t columns = columnsFor(sheet.panels.size());
    const std::size_t rows = (sheet.panels.size() + columns - 1) / columns;
    const QSizeF cell(size_.width() / double(columns), (size_.height() - top) / double(rows));
    for (std::size_t i = 0; i < sheet.panels.size(); ++i) {
        auto* chart = new FigureChart(theme_, Medium::Paper);
        scene_.addItem(chart);
        chart->setPos(double(i % columns) * cell.width(), top + double(i / columns) * cell.height());
        chart->setFigure(withParts(sheet.panels[i], options.parts));
        chart->layOut(cell);
        if (i == 0)
            canvas_ = chart->canvas();
    }
}

double Page::addHeader(const Sheet& sheet, const ExportOptions& options) {
    header_.title = sheet.title;
    header_.legend = sheet.legend;
    header_ = withParts(header_, options.parts);
    if (header_.title.empty() && header_.legend.empty())
        return 0;
    auto* item = new HeaderItem(nullptr, header_, theme_);
    scene_.addItem(item);
    return item->layOut(sideMargin, size_.width() - sideMargin, size_.width() - sideMargin, size_.width());
}

void Page::paint(QPainter& painter, const QRectF& target) {
    scene_.render(&painter, target, {{0, 0}, size_});
}

} // namespace tanhgram
