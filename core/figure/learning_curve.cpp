// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/learning_curve.h"

#include "core/figure/timeline.h"
#include "core/figure/words.h"
#include "core/geometry/ranges.h"
#include "core/geometry/simplify.h"

#include <algorithm>
#include <cmath>

namespace tanhgram {

namespace {

// On the figure's scale; a 0 has no logarithm, and what is not finite is not drawn.
double scaled(double measure, const Look& look) {
    return look.logScale ? std::log10(measure) : measure;
}

Path curveOf(const std::vector<double>& measures, const Look& look) {
    Path path;
    for (std::size_t epoch = 0; epoch < measures.size(); ++epoch)
        if (const double value = scaled(measures[epoch], look); std::isfinite(value))
            path.emplace_back(static_cast<double>(epoch), value);
    return path;
}

Box rangeOf(const Snapshot& snapshot, const Path& loss, const Path& accuracy) {
    // Both measures of a network that has learned end near these: loss 0 and accuracy 1.
    Box shown{{0, snapshot.look.logScale ? -1.0 : 0.0}, {lastEpoch(*snapshot.run), 0}};
    if (!snapshot.look.logScale)
        shown.high.y() = 1;
    for (const Path* curve : {&loss, &accuracy})
        for (const Vertex& point : *curve)
            include(shown, point);
    include(shown, {0, scaled(snapshot.loss, snapshot.look)});
    Box range = padded(shown);
    includeShared(range, snapshot.look);
    return range;
}

// Only whole powers of ten are round.
void countPowers(Axis& axis) {
    axis.log = true;
    axis.tickStep = std::max(1.0, std::round(axis.tickStep));
}

void addCurve(Drawing& drawing, const Path& curve, Ink ink, Dash dash) {
    drawing.addLine(simplified(curve, drawing.pixelsPerUnit()), ink, 2, dash);
    // A run of less than an epoch is a point.
    if (curve.size() == 1)
        drawing.addMarkers(curve, ink, MarkerShape::Circle, 7);
}

Text sentence(const Snapshot& snapshot) {
    const Text position = positionSentence(snapshot);
    if (!std::isfinite(snapshot.loss))
        return position;
    return sentences({position, phrase("Figure", "Here the loss is %1 and the accuracy %2.")(
                                    inWords(snapshot.loss), percent(snapshot.accuracy))});
}

} // namespace

Figure learningCurveFigure(const Snapshot& snapshot, const Canvas& canvas) {
    const std::string name("learning-curve");
    const Text title = phrase("Figure", "Learning curve");
    if (!snapshot.run)
        return withoutRun(name, title, phrase("Figure", "Train the network to see its loss fall."), canvas);
    const Path loss = curveOf(snapshot.run->losses, snapshot.look);
    const Path accuracy = curveOf(snapshot.run->accuracies, snapshot.look);
    Drawing drawing(rangeOf(snapshot, loss, accuracy), canvas);
    addCurve(drawing, accuracy, Ink::CurveSecond, Dash::Dashed);
    addCurve(drawing, loss, Ink::Curve, Dash::Solid);
    addPosition(drawing, snapshot);
    const double now = epochOf(*snapshot.run, snapshot.update);
    drawing.addMarkers(
        {{now, scaled(snapshot.loss, snapshot.look)}, {now, scaled(snapshot.accuracy, snapshot.look)}},
        Ink::Cursor, MarkerShape::Circle, 7);
    Figure figure;
    figure.name = name;
    figure.title = title;
    figure.description = sentence(snapshot);
    figure.x.title = phrase("Figure", "epoch");
    figure.legend = {{phrase("Figure", "loss"), Ink::Curve},
                     {phrase("Figure", "accuracy"), Ink::CurveSecond, Dash::Dashed},
                     {phrase("Figure", "now"), Ink::Cursor}};
    drawing.finish(figure);
    if (snapshot.look.logScale)
        countPowers(figure.y);
    return figure;
}

} // namespace tanhgram
