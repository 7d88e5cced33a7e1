// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/hidden_space.h"

#include "core/geometry/carry.h"
#include "core/geometry/ranges.h"

namespace tanhgram {

namespace {

void includeAll(Box& box, const Eigen::MatrixXd& values) {
    for (const Vertex& point : pointsOf(values))
        include(box, point);
}

// One layer is monotonic in every coordinate, so its grid reaches furthest at the corners. Deeper ones are
// looked at in places that do not move with the weights, so that the range moves smoothly.
Points placesThatReachFar(const Network& network) {
    if (network.hidden.size() == 1)
        return (Points(2, 4) << -1, 1, 1, -1, -1, -1, 1, 1).finished();
    constexpr Eigen::Index perLine = 41;
    const std::vector<GridLine> lines = gridLines();
    Points points(2, perLine * static_cast<Eigen::Index>(lines.size()));
    Eigen::Index column = 0;
    for (const GridLine& line : lines)
        for (Eigen::Index i = 0; i < perLine; ++i)
            points.col(column++) = line.from + (line.to - line.from) * (double(i) / (perLine - 1));
    return points;
}

} // namespace

Box hiddenRange(const Snapshot& snapshot, const Canvas& canvas) {
    if (snapshot.look.held)
        return equalScaled(snapshot.look.held->range, canvas.width, canvas.height);
    Box shown;
    includeAll(shown, forward(snapshot.network, placesThatReachFar(snapshot.network)).hidden());
    includeAll(shown, snapshot.forward.hidden());
    Box range = padded(shown);
    includeShared(range, snapshot.look);
    return equalScaled(range, canvas.width, canvas.height);
}

void addCarriedGrid(Drawing& drawing, const PlaneMap& map) {
    for (const bool origin : {false, true})
        for (const GridLine& line : gridLines())
            if (line.throughOrigin == origin)
                drawing.addLine(carried(map, line.from, line.to, drawing.pixelsPerUnit()),
                                origin ? Ink::GridAxis : Ink::Grid, origin ? 1.5 : 1);
}

Figure emptyHiddenFigure(const Network& network) {
    Figure figure;
    figure.x.title = "h1";
    figure.y.title = network.lastUnits() > 1 ? "h2" : "";
    figure.equalScale = true;
    return figure;
}

bool decidesInPlane(const Network& network) {
    return network.lastUnits() >= 2 && network.output.weights.tail(network.lastUnits() - 2).isZero(0);
}

std::optional<Separability> hiddenSeparability(const Snapshot& snapshot) {
    if (!decidesInPlane(snapshot.network))
        return std::nullopt;
    const Eigen::MatrixXd h = snapshot.forward.hidden().topRows(2);
    return separability(ofClass(h, snapshot.data->labels, 0), ofClass(h, snapshot.data->labels, 1));
}

Text unitsNote(const Network& network) {
    const Eigen::Index units = network.lastUnits();
    if (decidesInPlane(network))
        return {};
    if (units == 1)
        return phrase("Figure", "The last hidden layer has one unit, so everything lies on the axis of h1.");
    return counted("Figure",
                   "The last hidden layer has %n unit(s), of which h1 and h2 are shown; the decision "
                   "is not a line between these two.")(units);
}

} // namespace tanhgram
