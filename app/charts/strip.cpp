// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/strip.h"

#include "app/charts/scales.h"

#include <algorithm>

namespace tanhgram {

namespace {

/// The smallest scales that hold those of all figures.
Scales commonScales(const std::vector<Figure>& figures) {
    Scales common;
    for (const Figure& figure : figures)
        include(common, scalesOf(figure));
    return common;
}

std::vector<Figure> drawnFor(const FigureKind& kind, const std::vector<LabelledState>& states,
                             const Scales& scales, const Canvas& canvas) {
    std::vector<Figure> figures;
    for (const LabelledState& each : states) {
        Snapshot state = each.state;
        share(state.look, scales);
        Figure figure = kind.draw(state, canvas);
        figure.title = each.label;
        figures.push_back(std::move(figure));
    }
    return figures;
}

/// All states drawn for `canvas` with the same scales. Figures whose range is not theirs to choose keep their
/// marks; their axes grow around them.
std::vector<Figure> comparable(const FigureKind& kind, const std::vector<LabelledState>& states,
                               const Canvas& canvas) {
    std::vector<Figure> figures = drawnFor(kind, states, {}, canvas);
    figures = drawnFor(kind, states, commonScales(figures), canvas);
    const Scales common = commonScales(figures);
    for (Figure& figure : figures)
        grow(figure, common, canvas);
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
        descriptions.push_back(phrase("Figure", "%1: %2")(panel.title, panel.description));
        if (shared)
            panel.legend.clear();
    }
    sheet.description = sentences(descriptions);
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
