// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/pattern.h"

#include "core/figure/input_plane.h"
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

Vertex centreOf(const Path& polygon) {
    Vertex sum = Vertex::Zero();
    for (const Vertex& corner : polygon)
        sum += corner;
    return sum / static_cast<double>(polygon.size());
}

// Whether a text of so many characters has room in a cell around its centre.
bool hasRoom(const Path& polygon, const Vertex& pixelsPerUnit, std::size_t characters) {
    const Vertex centre = centreOf(polygon);
    const double half = 3.6 * static_cast<double>(characters) + 4;
    for (const double x : {-half, half})
        for (const double y : {-16.0, 16.0}) {
            const Vertex p = centre + Vertex(x, y).cwiseQuotient(pixelsPerUnit);
            for (std::size_t i = 0; i < polygon.size(); ++i) {
                const Vertex along = polygon[(i + 1) % polygon.size()] - polygon[i];
                const Vertex to = p - polygon[i];
                if (along.x() * to.y() - along.y() * to.x() < 0)
                    return false;
            }
        }
    return true;
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

void addTexts(Drawing& drawing, const Network& network, const Cell& cell) {
    const Text set = setInWords(network, cell.on);
    const Text formula = inWords(cell.logit, 2);
    const std::size_t setLength = english(set).size();
    const Vertex centre = centreOf(cell.polygon);
    const Vertex line = Vertex(0, 8).cwiseQuotient(drawing.pixelsPerUnit());
    const bool both =
        hasRoom(cell.polygon, drawing.pixelsPerUnit(), std::max(setLength, english(formula).size()));
    if (both) {
        drawing.add(Label{centre + line, set});
        drawing.add(Label{centre - line, formula});
    } else if (hasRoom(cell.polygon, drawing.pixelsPerUnit(), setLength)) {
        drawing.add(Label{centre, set});
    }
}

Text sentence(const Snapshot& snapshot, const Regions& regions) {
    const Text cells =
        counted("Figure", "The plane falls into %n cell(s); in each the same nodes are on and the "
                          "network is one formula.")(regions.cells().size());
    if (!snapshot.look.probe)
        return sentences({cells, phrase("Figure", "Click a point to follow it.")});
    const PlaneMap map(snapshot.network);
    for (const Cell& cell : regions.cells()) {
        bool inside = true;
        for (std::size_t i = 0; i < cell.polygon.size(); ++i) {
            const Vertex along = cell.polygon[(i + 1) % cell.polygon.size()] - cell.polygon[i];
            const Vertex to = *snapshot.look.probe - cell.polygon[i];
            inside = inside && along.x() * to.y() - along.y() * to.x() >= 0;
        }
        if (inside)
            return sentences({cells, phrase("Figure", "At your point: %1, output = %2.")(
                                         inWords(snapshot.network, cell.on), inWords(cell.logit))});
    }
    return cells;
}

} // namespace

Figure patternFigure(const Snapshot& snapshot, const Canvas& canvas) {
    const Network network = shownNetwork(snapshot);
    const DataSet& data = *snapshot.data;
    const Box plane = inputPlane(data, snapshot.look, canvas);
    Drawing drawing(plane, canvas);
    Figure figure = emptyInputFigure();
    figure.name = "pattern";
    figure.title = phrase("Figure", "Which nodes are on where");
    if (isPiecewiseLinear(network) && isFinite(network)) {
        const Regions regions(network, plane);
        for (const Cell& cell : regions.cells())
            addCell(drawing, network, cell);
        drawing.addClasses(data.points, data);
        for (const Cell& cell : regions.cells())
            addTexts(drawing, network, cell);
        figure.description = sentence(snapshot, regions);
        for (Eigen::Index unit = 0; unit < network.lastUnits(); ++unit)
            figure.legend.push_back({phrase("Figure", "%1 on")(unitName(unit)), inkOfUnit(unit), Dash::Solid,
                                     true, MarkerShape::Square});
    } else {
        drawing.addClasses(data.points, data);
        drawing.addLabel((plane.low + plane.high) / 2, phrase("Figure", "Only ReLU switches nodes off."),
                         Ink::Text, Anchor::Centre);
        figure.description =
            phrase("Figure", "Sigmoid and tanh nodes are never off, so there are no cells to show.");
        figure.legend = classLegend(data);
    }
    addProbe(drawing, snapshot.look);
    drawing.finish(figure);
    return figure;
}

} // namespace tanhgram
