// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/strip.h"

#include "core/geometry/ranges.h"

#include <algorithm>

namespace tanhgram {

namespace {

Box rangeOf(const Figure& figure) {
    return {{figure.x.low, figure.y.low}, {figure.x.high, figure.y.high}};
}

/// The smallest range that holds those of all figures.
Box commonRange(const std::vector<Figure>& figures) {
    Box common = rangeOf(figures.front());
    for (const Figure& figure : figures) {
        include(common, rangeOf(figure).low);
        include(common, rangeOf(figure).high);
    }
    return common;
}

void setRange(Axis& axis, double low, double high) {
    axis.low = low;
    axis.high = high;
    axis.tickStep = tickStep(high - low);
}

std::vector<Figure> drawnFor(const FigureKind& kind, const std::vector<LabelledState>& states,
                             const std::optional<Box>& range, const Canvas& canvas) {
    std::vector<Figure> figures;
    for (const LabelledState& each : states) {
        Snapshot state = each.state;
        state.look.atLeast = range;
        Figure figure = kind.draw(state, canvas);
        figure.title = each.label;
        figures.push_back(std::move(figure));
    }
    return figures;
}

/// All states drawn for `canvas`, with the same range on every axis. Figures whose range is not theirs to
/// choose keep their marks; their axes grow around them.
std::vector<Figure> comparable(const FigureKind& kind, const std::vector<LabelledState>& states,
                               const Canvas& canvas) {
    std::vector<Figure> figures = drawnFor(kind, states, {}, canvas);
    if (!figures.front().axes)
        return figures;
    figures = drawnFor(kind, states, commonRange(figures), canvas);
    Box common = commonRange(figures);
    if (figures.front().equalScale)
        common = equalScaled(common, canvas.width, canvas.height);
    for (Figure& figure : figures) {
        setRange(figure.x, common.low.x(), common.high.x());
        setRange(figure.y, common.low.y(), common.high.y());
    }
    return figures;
}

bool sameLegend(const Figure& a, const Figure& b) {
    return std::ranges::equal(a.legend, b.legend, {}, &LegendEntry::text, &LegendEntry::text);
}

Sheet sheetOf(const FigureKind& kind, std::vector<Figure> panels) {
    Sheet sheet;
    sheet.title = kind.title;
    std::vector<Text> descriptions;
    const bool shared =
        std::ranges::all_of(panels, [&](const Figure& panel) { return sameLegend(panel, panels.front()); });
    if (shared)
        sheet.legend = panels.front().legend;
    for (Figure& panel : panels) {
        descriptions.push_back(phrase("Figure", "%1. %2")(panel.title, panel.description));
        if (shared)
            panel.legend.clear();
    }
    sheet.description = phrase("Figure", "%1: %2")(sheet.title, sentences(descriptions));
    sheet.panels = std::move(panels);
    return sheet;
}

} // namespace

Sheet stripOf(const FigureKind& kind, const std::vector<LabelledState>& states,
              const ExportOptions& options) {
    const Sheet first = sheetOf(kind, comparable(kind, states, {}));
    return sheetOf(kind, comparable(kind, states, Page(first, options).canvas()));
}

std::vector<Figure> framesOf(const FigureKind& kind, const std::vector<LabelledState>& states,
                             const ExportOptions& options) {
    const Figure first = comparable(kind, states, {}).front();
    std::vector<Figure> frames = comparable(kind, states, Page(tanhgram::sheetOf(first), options).canvas());
    for (Figure& frame : frames)
        frame.title = phrase("Figure", "%1: %2")(kind.title, frame.title);
    return frames;
}

} // namespace tanhgram
