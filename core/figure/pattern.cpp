// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/pattern.h"

#include "core/figure/input_plane.h"
#include "core/figure/label_place.h"
#include "core/figure/shown.h"
#include "core/figure/words.h"
#include "core/geometry/carry.h"
#include "core/geometry/edges.h"
#include "core/geometry/ranges.h"

#include <cmath>

namespace tanhgram {

namespace {

// The units that tell cells apart: those of the last hidden layer that ReLU can switch off.
Text setInWords(const Network& network, Pattern on) {
    const std::size_t last = network.hidden.size() - 1;
    std::string text;
    for (Eigen::Index unit = 0; unit < network.lastUnits(); ++unit)
        if (on & patternBit(last, unit))
            text += (text.empty() ? "" : " ") + unitName(unit);
    return text.empty() ? phrase("Figure", "none") : Text(text);
}

void addCell(Drawing& drawing, const Network& network, const Cell& cell) {
    const std::size_t last = network.hidden.size() - 1;
    const Text note = phrase("Figure", "%1: output = %2")(inWords(network, cell.on), inWords(cell.logit));
    bool any = false;
    for (Eigen::Index unit = 0; unit < network.lastUnits(); ++unit)
        if (cell.on & patternBit(last, unit)) {
            drawing.add(Polygon{cell.polygon, inkOfUnit(unit), 0.2, {}, note});
            any = true;
        }
    if (!any)
        drawing.add(Polygon{cell.polygon, Ink::Grid, 0.05, {}, note});
    Path outline = cell.polygon;
    outline.push_back(outline.front());
    drawing.addLine(outline, Ink::Curve, 1.2);
}

void addTexts(Drawing& drawing, const Network& network, const Cell& cell, const DataSet& data) {
    constexpr double character = 7.2, lineHeight = 16, margin = 8; // pixels
    const Text set = setInWords(network, cell.on), formula = inWords(cell.logit, 2);
    const auto placeFor = [&](std::size_t characters, int lines) {
        const Vertex pixels(character * static_cast<double>(characters) + margin,
                            lineHeight * lines + margin);
        return labelPlace(cell.polygon, pixels.cwiseQuotient(drawing.pixelsPerUnit()),
                          data.trace == Trace::Scattered ? data.points : Points());
    };
    const std::size_t setLength = english(set).size(), formulaLength = english(formula).size();
    const Vertex line = Vertex(0, lineHeight / 2).cwiseQuotient(drawing.pixelsPerUnit());
    if (const auto place = placeFor(std::max(setLength, formulaLength), 2)) {
        drawing.add(Label{*place + line, set});
        drawing.add(Label{*place - line, formula});
    } else if (const auto narrow = placeFor(setLength, 1)) {
        drawing.add(Label{*narrow, set});
    }
}

Text sentence(const Snapshot& snapshot, const Regions& regions) {
    const Text cells =
        counted("Figure", "The plane falls into %n cell(s); in each the same nodes are on and the "
                          "network is one formula.")(regions.cells().size());
    if (!snapshot.look.probe)
        return sentences({cells, phrase("Figure", "Click a point to follow it.")});
    const PlaneMap map(snapshot.network);
    for (const Cell& cell : regions.cells())
        if (contains(cell.polygon, *snapshot.look.probe))
            return sentences({cells, phrase("Figure", "At your point: %1, output = %2.")(
                                         inWords(snapshot.network, cell.on), inWords(cell.logit))});
    return cells;
}

} // namespace

Figure patternFigure(const Snapshot& snapshot, const Canvas& canvas) {
    const Network network = shownNetwork(snapshot);
    const DataSet& data = *snapshot.data;
    Drawing drawing(inputPlane(data, snapshot.look, canvas), canvas);
    const Box plane = drawing.range();
    Figure figure = emptyInputFigure();
    figure.name = "pattern";
    figure.title = phrase("Figure", "Which nodes are on where");
    if (const auto regions = isFinite(network) ? Regions::of(network, plane) : std::nullopt) {
        for (const Cell& cell : regions->cells())
            addCell(drawing, network, cell);
        drawing.addClasses(data.points, data);
        for (const Cell& cell : regions->cells())
            addTexts(drawing, network, cell, data);
        figure.description = sentence(snapshot, *regions);
        for (Eigen::Index unit = 0; unit < network.lastUnits(); ++unit)
            figure.legend.push_back({phrase("Figure", "%1 on")(unitName(unit)), inkOfUnit(unit), Dash::Solid,
                                     true, MarkerShape::Square});
    } else {
        drawing.addClasses(data.points, data);
        const bool hasCells = isPiecewiseLinear(network);
        drawing.addLabel((plane.low + plane.high) / 2,
                         hasCells ? phrase("Figure", "Too many cells to draw.")
                                  : phrase("Figure", "Only ReLU switches nodes off."),
                         Ink::Text, Anchor::Centre);
        figure.description =
            hasCells
                ? phrase("Figure", "The plane falls into more cells than can be drawn.")
                : phrase("Figure", "Sigmoid and tanh nodes are never off, so there are no cells to show.");
        figure.legend = classLegend(data);
    }
    addProbe(drawing, snapshot.look);
    drawing.finish(figure);
    return figure;
}

} // namespace tanhgram
