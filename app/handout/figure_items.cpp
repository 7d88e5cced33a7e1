// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handout/figure_items.h"

#include "app/charts/export.h"
#include "core/figure/catalogue.h"

namespace tanhgram {

namespace {

constexpr double gap = 10;
constexpr double mainShare = 0.58; ///< of the width, for the main figure with others beside it
constexpr double aloneShare = 0.62;
constexpr double proportion = 0.9; ///< height by width
constexpr std::size_t mostBeside = 2;

// Beside the main figure, whose legend and names serve them all, small ones need their room for the plot.
constexpr FigureParts titleOnly{true, false, false, false};

struct Cell {
    const FigureKind* kind;
    QRectF place;
    FigureParts parts = {};
};

std::vector<Cell> cellsFor(const std::vector<const FigureKind*>& kinds, double width) {
    if (kinds.size() == 1) {
        const double side = aloneShare * width;
        return {{kinds.front(), {(width - side) / 2, 0, side, proportion * side}}};
    }
    const double main = mainShare * width, rest = width - main - gap;
    const std::size_t beside = std::min(kinds.size() - 1, mostBeside);
    const double height = proportion * main;
    const double each = (height - gap * double(beside - 1)) / double(beside);
    std::vector<Cell> cells{{kinds.front(), {0, 0, main, height}}};
    for (std::size_t i = 0; i < beside; ++i)
        cells.push_back({kinds[i + 1], {main + gap, double(i) * (each + gap), rest, each}, titleOnly});
    return cells;
}

void paintCell(const Cell& cell, const Snapshot& state, QPainter& painter, QPointF corner) {
    ExportOptions options;
    options.size = cell.place.size();
    options.parts = cell.parts;
    const Figure figure =
        figureFor([&](const Canvas& canvas) { return cell.kind->draw(state, canvas); }, options);
    Page(sheetOf(figure), options).paint(painter, cell.place.translated(corner));
}

} // namespace

FlowItem figuresItem(const Experiment& experiment, const std::vector<std::string>& names,
                     const Sheetful& page) {
    std::vector<const FigureKind*> kinds;
    for (const std::string& each : names)
        if (const FigureKind* kind = figureNamed(each))
            kinds.push_back(kind);
    if (kinds.empty())
        return {};
    FlowItem item;
    const std::vector<Cell> cells = cellsFor(kinds, page.width);
    item.height = cells.front().place.height();
    item.gapAbove = 12;
    item.paint = [cells, experiment](QPainter& painter, QPointF corner) {
        const Snapshot state =
            snapshot(experiment.network, std::make_shared<const DataSet>(dataSet(experiment.data)));
        for (const Cell& cell : cells)
            paintCell(cell, state, painter, corner);
    };
    return item;
}

} // namespace tanhgram
