// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/input.h"

#include "core/figure/input_plane.h"
#include "core/figure/shown.h"
#include "core/figure/unit_lines.h"
#include "core/figure/words.h"
#include "core/geometry/carry.h"
#include "core/geometry/decision_map.h"
#include "core/geometry/ranges.h"
#include "core/geometry/simplify.h"

#include <array>

namespace tanhgram {

namespace {

/// How the network's regions look, of class 0 and of class 1.
constexpr std::array<Ground, 2> grounds{{{Ink::RegionBlue, false}, {Ink::RegionGreen, true}}};

void addRegion(Drawing& drawing, const Path& outline, const Ground& ground) {
    Polygon region{outline, ground.ink};
    region.hatched = ground.hatched;
    drawing.add(region);
}

/// The classes, each on the region in which the network says it.
std::vector<LegendEntry> legendOf(const DataSet& data) {
    std::vector<LegendEntry> legend = classLegend(data);
    for (std::size_t label = 0; label < grounds.size(); ++label)
        legend[label].ground = grounds[label];
    legend.push_back({phrase("Figure", "decision boundary"), Ink::Boundary, Dash::Dashed});
    return legend;
}

AxesRange inputRange(const DataSet& data, const Look& look, const Canvas& canvas) {
    Box shown;
    for (const Vertex& point : pointsOf(data.points))
        include(shown, point);
    return equalRange(padded(shown), look, canvas);
}

Text sentence(const Snapshot& snapshot, const DecisionMap& map) {
    const Text right = percent(snapshot.accuracy);
    if (!map.boundary.empty())
        return phrase("Figure",
                      "The decision boundary in the input space: %1 of the points are on the correct "
                      "side.")(right);
    if (map.green.empty() && map.blue.empty())
        return phrase("Figure", "The network decides nothing here: its output is 0 everywhere.");
    if (map.green.empty())
        return phrase("Figure",
                      "There is no boundary here: the network says class 0 (blue) everywhere; %1 of "
                      "the points are on the correct side.")(right);
    return phrase("Figure",
                  "There is no boundary here: the network says class 1 (green) everywhere; %1 of the "
                  "points are on the correct side.")(right);
}

} // namespace

Figure inputFigure(const Snapshot& snapshot, const Canvas& canvas) {
    const DataSet& data = *snapshot.data;
    Drawing drawing(inputRange(data, snapshot.look, canvas), canvas);
    const DecisionMap map = decisionMap(shownNetwork(snapshot), drawing.range(), drawing.pixelsPerUnit());
    addRegion(drawing, map.blue, grounds[0]);
    addRegion(drawing, map.green, grounds[1]);
    for (const bool origin : {false, true})
        for (const GridLine& line : gridLines())
            if (line.throughOrigin == origin)
                drawing.addLine({line.from, line.to}, origin ? Ink::GridAxis : Ink::Grid, origin ? 1.5 : 1);
    drawing.addClasses(data.points, data);
    for (const Path& path : map.boundary)
        drawing.addLine(simplified(path, drawing.pixelsPerUnit(), 0.02), Ink::Boundary, 2, Dash::Dashed);
    addEmphasisedUnits(drawing, snapshot);
    addProbe(drawing, snapshot.look);
    Figure figure = emptyInputFigure();
    figure.name = "input";
    figure.title = phrase("Figure", "Input space");
    figure.description = sentence(snapshot, map);
    figure.legend = legendOf(data);
    drawing.finish(figure);
    return figure;
}

} // namespace tanhgram
