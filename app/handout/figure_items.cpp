// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handout/figure_items.h"

#include "app/charts/export.h"
#include "core/figure/catalogue.h"
#include "core/training/train.h"

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

Snapshot stateOf(const Experiment& experiment, bool trained) {
    const auto data = std::make_shared<const DataSet>(dataSet(experiment.data));
    if (!trained)
        return snapshot(experiment.network, data);
    const auto run = std::make_shared<const Run>(train(experiment));
    Snapshot state = snapshot(run->at(run->updates()), data);
    state.run = run;
    state.update = run->updates();
    return state;
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

FlowItem figuresItem(const Experiment& experiment, const std::vector<std::string>& names, bool trained,
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
    item.paint = [cells, experiment, trained](QPainter& painter, QPointF corner) {
        const Snapshot state = stateOf(experiment, trained);
        for (const Cell& cell : cells)
            paintCell(cell, state, painter, corner);
    };
    return item;
}

} // namespace tanhgram
