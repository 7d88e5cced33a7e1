// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/surface.h"

#include "core/figure/height_surface.h"
#include "core/figure/panels.h"
#include "core/figure/surface_data.h"
#include "core/figure/words.h"
#include "core/network/parts.h"

#include <algorithm>
#include <cmath>

namespace tanhgram {

namespace {

// A figure that is one surface.
struct Scene {
    std::string name;
    Text title;
    Text description;
    Text heightName;
    Network network;
    Quantity quantity = Quantity::Logit;
    std::optional<Interval> range = {};
    double middle = 0;
};

Text offNote(const Look& look, const Network& network) {
    std::vector<Text> names;
    for (const int unit : look.off)
        if (unit < network.lastUnits())
            names.emplace_back(unitName(unit));
    return names.empty() ? Text() : phrase("Figure", "Switched off: %1.")(listed(names));
}

Figure draw(const Scene& scene, const Snapshot& snapshot, const Canvas& canvas) {
    Figure figure;
    figure.name = scene.name;
    figure.title = scene.title;
    figure.description = scene.description;
    figure.axes = false;
    figure.dragging = Dragging::Turn;
    const Box frame = pixelFrame(canvas);
    Drawing drawing(frame, canvas);
    if (!scene.range) {
        drawing.addLabel((frame.low + frame.high) / 2,
                         phrase("Figure", "The output is too large to be drawn."), Ink::Text, Anchor::Centre);
        drawing.finish(figure);
        return figure;
    }
    const auto [low, high] = *scene.range;
    figure.values = scene.range;
    const Space space({inputWindow(*snapshot.data), low, high}, snapshot.look, frame);
    const HeightColours colours{scene.middle, std::max(high - scene.middle, scene.middle - low)};
    space.addBox(drawing, scene.heightName);
    addSurface(drawing, space,
               facets(scene.network, scene.quantity, space.range().plane, high - low, space.eye()), colours,
               true);
    if (addDataOnSurface(drawing, space, heightsOf(scene.network, scene.quantity), scene.middle,
                         *snapshot.data))
        figure.description =
            sentences({figure.description, phrase("Figure", "Hollow points lie behind the surface.")});
    figure.legend = classLegend(*snapshot.data);
    LegendEntry scale{scene.heightName};
    scale.scale = {ColourMap::Classes, scene.middle - colours.reach, scene.middle + colours.reach};
    figure.legend.push_back(scale);
    drawing.finish(figure);
    return figure;
}

Text extremesInWords(const Eigen::MatrixXd& values) {
    if (!values.allFinite() || values.size() == 0)
        return {};
    const double size = values.cwiseAbs().maxCoeff();
    return phrase("Figure", "It runs from %1 to %2.")(inWordsBeside(values.minCoeff(), size),
                                                      inWordsBeside(values.maxCoeff(), size));
}

} // namespace

Figure surfaceFigure(const Snapshot& snapshot, const Canvas& canvas) {
    Scene scene{"surface",
                phrase("Figure", "Output surface"),
                {},
                phrase("Figure", "output"),
                shownNetwork(snapshot)};
    const Eigen::RowVectorXd logits =
        forward(scene.network, tellingPlaces(scene.network, inputWindow(*snapshot.data))).logits;
    scene.range = heightRange(logits, snapshot.look);
    scene.description =
        sentences({phrase("Figure", "The network's output as a height over the input plane; the plane at 0 "
                                    "divides the classes."),
                   extremesInWords(logits), offNote(snapshot.look, snapshot.network)});
    return draw(scene, snapshot, canvas);
}

Figure probabilitySurfaceFigure(const Snapshot& snapshot, const Canvas& canvas) {
    Scene scene{"surface-probability",
                phrase("Figure", "Probability surface"),
                {},
                phrase("Figure", "probability"),
                shownNetwork(snapshot)};
    scene.quantity = Quantity::Probability;
    scene.middle = 0.5;
    if (isFinite(scene.network) &&
        forward(scene.network, tellingPlaces(scene.network, inputWindow(*snapshot.data))).logits.allFinite())
        scene.range = Interval{0, 1};
    scene.description = sentences(
        {phrase("Figure", "The probability of class 1 as a height over the input plane; the plane at "
                          "one half divides the classes."),
         offNote(snapshot.look, snapshot.network)});
    return draw(scene, snapshot, canvas);
}

RunningSum runningSum(const Snapshot& snapshot) {
    const Network network = shownNetwork(snapshot);
    const std::optional<int>& wanted = snapshot.look.shownUnits;
    if (!wanted || *wanted > network.lastUnits())
        return {network, network.lastUnits(), true};
    const Eigen::Index count = std::max(*wanted, 0);
    return {sumOfFirst(network, count), count, false};
}

Figure runningSumFigure(const Snapshot& snapshot, const Canvas& canvas) {
    const Network network = shownNetwork(snapshot);
    const Eigen::Index units = network.lastUnits();
    const auto [summed, count, whole] = runningSum(snapshot);
    Scene scene{"running-sum", {}, {}, phrase("Figure", "sum"), summed};
    // All steps have one scale, so that the surface is seen to grow.
    const Points places = tellingPlaces(network, inputWindow(*snapshot.data));
    Eigen::MatrixXd sums = contributions(network, forward(network, places));
    for (Eigen::Index unit = 1; unit < units; ++unit)
        sums.row(unit) += sums.row(unit - 1);
    sums.conservativeResize(units + 1, Eigen::NoChange);
    sums.row(units) = sums.row(units - 1).array() + network.output.bias;
    scene.range = heightRange(sums, snapshot.look);
    const Text sum = whole ? counted("Figure", "All %n nodes and the bias %1: the whole output.")(
                                 units, inWords(network.output.bias))
                           : counted("Figure", "The sum of %1 of %n nodes, without the bias; use the slider "
                                               "below Nodes to add the next one.")(units, count);
    scene.title = whole ? phrase("Figure", "Sum of the nodes and the bias")
                        : counted("Figure", "Sum of %1 of %n nodes")(units, count);
    scene.description = sentences({sum, offNote(snapshot.look, snapshot.network)});
    return draw(scene, snapshot, canvas);
}

} // namespace tanhgram
