// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/hidden_space.h"

#include "core/geometry/carry.h"
#include "core/geometry/clip.h"
#include "core/geometry/ranges.h"

namespace tanhgram {

namespace {

void includeAll(Box& box, const Eigen::MatrixXd& values) {
    for (const Vertex& point : pointsOf(values))
        include(box, point);
}

} // namespace

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

AxesRange hiddenRange(const Snapshot& snapshot, const Canvas& canvas) {
    if (const auto& held = snapshot.look.held)
        return {held->content, equalScaled(held->range, canvas.width, canvas.height)};
    Box shown;
    includeAll(shown, forward(snapshot.network, placesThatReachFar(snapshot.network)).hidden());
    includeAll(shown, snapshot.forward.hidden());
    if (snapshot.start) {
        includeAll(shown, forward(*snapshot.start, placesThatReachFar(*snapshot.start)).hidden());
        includeAll(shown, forward(*snapshot.start, snapshot.data->points).hidden());
    }
    return equalRange(padded(shown), snapshot.look, canvas);
}

void addCarriedGrid(Drawing& drawing, const PlaneMap& map) {
    for (const bool origin : {false, true})
        for (const GridLine& line : gridLines())
            if (line.throughOrigin == origin)
                drawing.addLine(carried(map, line.from, line.to, drawing.pixelsPerUnit()),
                                origin ? Ink::GridAxis : Ink::Grid, origin ? 1.5 : 1);
}

namespace {

Path carriedBorder(const PlaneMap& map, const Vertex& scale) {
    const Path corners{{-1, -1}, {1, -1}, {1, 1}, {-1, 1}, {-1, -1}};
    Path border;
    for (std::size_t i = 0; i + 1 < corners.size(); ++i) {
        const Path side = carried(map, corners[i], corners[i + 1], scale);
        border.insert(border.end(), side.begin(), side.end());
    }
    return border;
}

void addStartData(Drawing& drawing, const Eigen::MatrixXd& places, const DataSet& data) {
    constexpr double markerSize = 4;
    for (const int label : {0, 1}) {
        const Path points = pointsOf(ofClass(places, data.labels, label));
        if (data.trace == Trace::Curve)
            drawing.addLine(points, label == 0 ? Ink::ClassBlue : Ink::ClassGreen, 1.5, Dash::Dotted);
        else
            drawing.addMarkers(points, Ink::GridAxis, label == 0 ? MarkerShape::Circle : MarkerShape::Square,
                               markerSize);
    }
}

} // namespace

void addStart(Drawing& drawing, const Snapshot& snapshot) {
    if (!snapshot.start)
        return;
    const Network& start = *snapshot.start;
    constexpr double pale = 0.18;
    const Path border = carriedBorder(PlaneMap(start), drawing.pixelsPerUnit());
    drawing.addPolygon(border, Ink::GridAxis, pale);
    drawing.addLine(border, Ink::GridAxis, 1.5, Dash::Dotted);
    addStartData(drawing, forward(start, snapshot.data->points).hidden(), *snapshot.data);
    if (decidesInPlane(start))
        if (const auto line = lineAcross(start.output.weights.head<2>(), start.output.bias, drawing.range()))
            drawing.addLine(*line, Ink::Boundary, 1.2, Dash::Dotted);
}

LegendEntry startLegend() {
    return {phrase("Figure", "the start"), Ink::GridAxis, Dash::Dotted};
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
