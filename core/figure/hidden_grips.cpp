// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/hidden_grips.h"

#include "core/figure/hidden_space.h"
#include "core/geometry/carry.h"
#include "core/geometry/clip.h"
#include "core/geometry/ranges.h"

#include <algorithm>

namespace tanhgram {

namespace {

// Shares of the figure's shorter side.
constexpr double lengthOfOne = 0.16;
constexpr double longest = 0.38;
constexpr double shortest = 0.035;
constexpr double fromBorder = 0.05;

constexpr double alongLine = 0.34; ///< of the visible line, from its middle to the normal's foot
constexpr double handleSize = 13;
constexpr double lineHandleSize = 11;

std::string key(const std::string& where, Eigen::Index index) {
    return where + std::to_string(index);
}

// The two coordinates that are drawn, or the one there is.
Eigen::Index drawnUnits(const Network& network) {
    return std::min<Eigen::Index>(network.lastUnits(), 2);
}

Grip columnGrip(const Network& network, Eigen::Index column, const Drawing& drawing) {
    Grip grip{.kind = GripKind::Column, .keys = {}, .path = {}, .size = handleSize, .column = column};
    for (Eigen::Index unit = 0; unit < drawnUnits(network); ++unit)
        grip.keys.push_back(key("hidden.0.weights." + std::to_string(unit) + ".", column));
    grip.path = carried(PlaneMap(network), Vertex::Zero(), Vertex::Unit(column), drawing.pixelsPerUnit());
    grip.label = grip.path.back();
    return grip;
}

Grip originGrip(const Network& network) {
    Grip grip{.kind = GripKind::Origin, .keys = {}, .path = {}, .size = handleSize};
    const std::string layer = "hidden." + std::to_string(network.hidden.size() - 1) + ".biases.";
    for (Eigen::Index unit = 0; unit < drawnUnits(network); ++unit)
        grip.keys.push_back(key(layer, unit));
    grip.path = {PlaneMap(network).hidden(Vertex::Zero())};
    grip.label = grip.path.back();
    return grip;
}

// How far it is from a place inside a box to its border in a direction of length 1.
double roomIn(const Box& box, const Vertex& from, const Vertex& direction) {
    double room = box.size().norm();
    for (Eigen::Index axis = 0; axis < 2; ++axis)
        if (direction[axis] != 0) {
            const double border = direction[axis] > 0 ? box.high[axis] : box.low[axis];
            room = std::min(room, (border - from[axis]) / direction[axis]);
        }
    return room;
}

// The foot moves smoothly with the line: a share of its visible part, on the side that is left of the
// normal: the plane that is not moved yet has no images there.
Vertex footOf(const Path& line, const Vertex& normal) {
    const Vertex middle = (line.front() + line.back()) / 2;
    const Vertex along = Vertex(-normal.y(), normal.x()).normalized();
    return middle + alongLine * (line.back() - line.front()).norm() * along;
}

Grip normalGrip(const Snapshot& snapshot, const Path& line, const Box& range) {
    const double side = range.size().minCoeff();
    const Vertex normal = snapshot.network.output.weights.head<2>();
    const double length = normal.norm();
    Grip grip{.kind = GripKind::Normal,
              .keys = {"output.weights.0", "output.weights.1", "output.bias"},
              .path = {},
              .unit = lengthOfOne * side,
              .size = lineHandleSize};
    Vertex foot =
        line.empty() ? Vertex(range.low + Vertex(0.8, 0.3).cwiseProduct(range.size())) : footOf(line, normal);
    if (snapshot.look.held && snapshot.look.held->foot) {
        foot = *snapshot.look.held->foot;
        grip.unit = snapshot.look.held->unit;
    } else if (length > 0) {
        const double room = roomIn(range, foot, normal / length) - fromBorder * side;
        const double most = std::max(std::min(longest * side, room), shortest * side);
        grip.unit = std::min(grip.unit, most / length);
    }
    grip.path = {foot, foot + grip.unit * normal};
    grip.label = grip.path.back();
    return grip;
}

} // namespace

std::vector<Grip> imageGrips(const Snapshot& snapshot, const Drawing& drawing) {
    const Network& network = snapshot.network;
    std::vector<Grip> grips;
    if (network.hidden.size() == 1)
        for (const Eigen::Index column : {0, 1})
            grips.push_back(columnGrip(network, column, drawing));
    grips.push_back(originGrip(network));
    return grips;
}

std::vector<Grip> lineGrips(const Snapshot& snapshot, const Drawing& drawing) {
    const Box& range = drawing.range();
    const OutputUnit& output = snapshot.network.output;
    if (!decidesInPlane(snapshot.network))
        return {};
    const Vertex normal = output.weights.head<2>();
    const auto line = lineAcross(normal, output.bias, range);
    const bool handHasNormal = snapshot.look.held && snapshot.look.held->foot;
    if (!line && !normal.isZero(0) && !handHasNormal)
        return {};
    const Grip turning = normalGrip(snapshot, line.value_or(Path{}), range);
    if (!line)
        return {turning};
    return {{.kind = GripKind::Line,
             .keys = {"output.bias"},
             .path = *line,
             .label = turning.path.front(),
             .size = lineHandleSize},
            turning};
}

Held heldBy(const Figure& figure, const Grip& grip) {
    Held held{{{figure.x.low, figure.y.low}, {figure.x.high, figure.y.high}}, {}, grip.unit, figure.content};
    if (grip.kind == GripKind::Normal)
        held.foot = grip.path.front();
    return held;
}

void keepInSight(Held& held, const Vertex& place) {
    const Vertex farthest = Vertex::Constant(2 * parameterReach);
    const Box all{-farthest, farthest};
    if (held.range.contains(all.clamped(place)))
        return;
    include(held.range, all.clamped(place));
    include(held.content, all.clamped(place));
    held.range = padded(held.range);
}

} // namespace tanhgram
