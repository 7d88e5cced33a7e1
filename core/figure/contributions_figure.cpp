// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/contributions_figure.h"

#include "core/figure/height_map.h"
#include "core/figure/words.h"
#include "core/geometry/decision_map.h"
#include "core/network/activity.h"
#include "core/network/parts.h"

#include <algorithm>

namespace tanhgram {

namespace {

// What all panels share.
struct Sheet {
    const Snapshot& snapshot;
    Box plane;
    std::optional<Interval> range;
    HeightColours colours;
    double share = 1; ///< of a panel's sides by the figure's
};

Sheet sheet(const Snapshot& snapshot, double share) {
    Sheet result{snapshot, inputWindow(*snapshot.data), {}, {}, share};
    const Network& network = snapshot.network;
    result.range = heightRange(contributions(network, forward(network, tellingPlaces(network, result.plane))),
                               snapshot.look);
    if (result.range)
        result.colours.reach = std::max(result.range->high, -result.range->low);
    return result;
}

Text panelTitle(const Snapshot& snapshot, Eigen::Index unit, double width) {
    constexpr double roomForAWord = 125, roomForANumber = 76, roomForDead = 112; // pixels
    const std::string name = unitName(unit);
    if (snapshot.look.off.contains(static_cast<int>(unit)))
        return phrase("Figure", "%1: switched off")(name);
    const std::size_t last = snapshot.network.hidden.size() - 1;
    const bool dead = isDead(snapshot.network, snapshot.forward, last, unit);
    if (width < (dead ? roomForDead : roomForANumber))
        return name;
    const Text weight = inWords(snapshot.network.output.weights[unit]);
    if (dead)
        return (width < 1.5 * roomForDead ? phrase("Figure", "%1 (dead): %2")
                                          : phrase("Figure", "%1 (dead), weight %2"))(name, weight);
    return (width < roomForAWord ? notation("%1: %2") : phrase("Figure", "%1, weight %2"))(name, weight);
}

// The line on which the node switches on: where its own z is 0.
Network switchOf(const Network& network, Eigen::Index unit) {
    Network line = contributionOf(network, unit);
    line.hidden.back().activation = Activation::Linear;
    line.output.weights.setOnes();
    return line;
}

std::vector<Facet> facetsOf(const Sheet& sheet, Eigen::Index unit, const Vertex& eye) {
    Network part = contributionOf(sheet.snapshot.network, unit);
    if (sheet.snapshot.look.off.contains(static_cast<int>(unit)))
        part.output.weights.setZero();
    return facets(part, Quantity::Logit, sheet.plane, sheet.range->high - sheet.range->low, eye, sheet.share);
}

void addPoints(Drawing& drawing, const DataSet& data, const BoxMap& map) {
    Eigen::MatrixXd places(2, data.size());
    for (Eigen::Index i = 0; i < data.size(); ++i)
        places.col(i) = map(Vertex(data.points.col(i)));
    drawing.addClasses(places, data, std::clamp(map.to.size().x() / 130, 0.5, 1.0));
}

void addFlatPanel(Drawing& drawing, const Sheet& sheet, Eigen::Index unit, const Box& panel) {
    const BoxMap map{sheet.plane, squareIn(panel)};
    addHeightMap(drawing, map, facetsOf(sheet, unit, {0, -1}), sheet.colours, 0);
    const Vertex scale = map.to.size().cwiseQuotient(map.from.size());
    for (const Path& path : decisionMap(switchOf(sheet.snapshot.network, unit), sheet.plane, scale).boundary)
        drawing.addLine(map(path), Ink::Boundary, 1.8, Dash::Dashed);
    Path frame = map({sheet.plane.low,
                      {sheet.plane.high.x(), sheet.plane.low.y()},
                      sheet.plane.high,
                      {sheet.plane.low.x(), sheet.plane.high.y()}});
    frame.push_back(frame.front());
    drawing.addLine(frame, Ink::GridAxis);
    addPoints(drawing, *sheet.snapshot.data, map);
}

void addSurfacePanel(Drawing& drawing, const Sheet& sheet, Eigen::Index unit, const Box& panel) {
    const Space space({sheet.plane, sheet.range->low, sheet.range->high}, sheet.snapshot.look, panel);
    space.addBox(drawing, "");
    addSurface(drawing, space, facetsOf(sheet, unit, space.eye()), sheet.colours, true);
}

Figure draw(const Snapshot& snapshot, const Canvas& canvas, Figure figure,
            void (*addPanel)(Drawing&, const Sheet&, Eigen::Index, const Box&)) {
    figure.axes = false;
    const Box frame = pixelFrame(canvas);
    Drawing drawing(frame, canvas);
    const Eigen::Index units = snapshot.network.lastUnits();
    const std::vector<Box> boxes = panels(canvas, static_cast<int>(units));
    const Sheet all = sheet(snapshot, boxes.front().size().minCoeff() / frame.size().minCoeff());
    for (Eigen::Index unit = 0; unit < units; ++unit) {
        const Box& box = boxes[static_cast<std::size_t>(unit)];
        if (all.range)
            addPanel(drawing, all, unit, box);
        const double top = figure.dragging == Dragging::Turn ? box.high.y() : squareIn(box).high.y();
        drawing.add(Label{{(box.low.x() + box.high.x()) / 2, top + 10},
                          panelTitle(snapshot, unit, box.size().x()),
                          Ink::Text,
                          Anchor::Centre,
                          false});
    }
    figure.values = all.range;
    if (all.range) {
        LegendEntry scale{phrase("Figure", "weight · node")};
        scale.scale = {ColourMap::Classes, -all.colours.reach, all.colours.reach};
        figure.legend.push_back(scale);
    } else {
        drawing.addLabel(canvas.width > 0 ? Vertex(canvas.width / 2, canvas.height / 2) : Vertex(0, 0),
                         phrase("Figure", "The numbers are too large to be drawn."), Ink::Text,
                         Anchor::Centre);
    }
    drawing.finish(figure);
    return figure;
}

Text sentence(const Snapshot& snapshot) {
    const std::size_t last = snapshot.network.hidden.size() - 1;
    std::vector<Text> dead;
    for (Eigen::Index unit = 0; unit < snapshot.network.lastUnits(); ++unit)
        if (isDead(snapshot.network, snapshot.forward, last, unit))
            dead.emplace_back(unitName(unit));
    const Box window = inputWindow(*snapshot.data);
    const Text what =
        phrase("Figure", "What each node adds to the output, over x1 and x2 from %1 to %2, all on "
                         "the same scale.")(inWords(window.low.x()), inWords(window.high.x()));
    if (dead.empty())
        return what;
    return sentences({what, phrase("Figure", "Dead, that is off for all data: %1.")(listed(dead))});
}

} // namespace

Figure contributionsFigure(const Snapshot& snapshot, const Canvas& canvas) {
    Figure figure;
    figure.name = "contributions";
    figure.title = phrase("Figure", "What each node adds");
    figure.description = sentence(snapshot);
    figure.legend = {{phrase("Figure", "the node's z is 0"), Ink::Boundary, Dash::Dashed}};
    return draw(snapshot, canvas, std::move(figure), addFlatPanel);
}

Figure contributionSurfacesFigure(const Snapshot& snapshot, const Canvas& canvas) {
    Figure figure;
    figure.name = "contribution-surfaces";
    figure.title = phrase("Figure", "What each node adds, as surfaces");
    figure.dragging = Dragging::Turn;
    figure.description = sentence(snapshot);
    return draw(snapshot, canvas, std::move(figure), addSurfacePanel);
}

} // namespace tanhgram
