// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/grip.h"

#include "core/experiment/parameter_key.h"
#include "core/geometry/plane_map.h"

#include <algorithm>
#include <cmath>

namespace tanhgram {

namespace {

// Sums of steps come out as 0.30000000000000004; what is that close to a round number is meant to be it.
constexpr double tidySteps = 1e9;
constexpr int finerSteps = 10; // of the bias that follows a turning line, in a step

double number(Network network, const std::string& key) {
    const double* found = parameterAt(network, key);
    return found == nullptr ? 0 : *found;
}

double rounded(double value, double stepsPerUnit) {
    return stepsPerUnit > 0 ? std::round(value * stepsPerUnit) / stepsPerUnit : value;
}

double within(double value, double before) {
    const double reach = std::max(parameterReach, std::abs(before));
    return std::clamp(value, -reach, reach);
}

/// Collects the new numbers of what a grip moves.
class Move {
public:
    Move(const Network& network, const Grip& grip) : network_(network), grip_(grip) {}

    double before(std::size_t i) const { return number(network_, grip_.keys[i]); }

    /// Puts `value` at the grip's key `i`, in whole steps and not too far out.
    void put(std::size_t i, double value, double stepsPerUnit) {
        set(i, within(rounded(value, stepsPerUnit), before(i)));
    }

    /// Lets the bias follow the turned normal: the line still goes through the normal's foot.
    void keepFoot(double stepsPerUnit) {
        if (!patch.empty())
            set(2, rounded(-(after(0) * grip_.path.front().x() + after(1) * grip_.path.front().y()),
                           stepsPerUnit));
    }

    /// What it is by now, moved or not.
    double after(std::size_t i) const {
        for (const Assignment& each : patch)
            if (each.key == grip_.keys[i])
                return std::get<double>(each.value);
        return before(i);
    }

    Patch patch;

private:
    void set(std::size_t i, double value) {
        if (value != before(i))
            patch.push_back({grip_.keys[i], value, {}});
    }

    const Network& network_;
    const Grip& grip_;
};

// The z that makes an image come to h, from the z that it has.
double zFor(Activation activation, double h, double now) {
    const bool heldAtZero = activation == Activation::Relu && h <= 0 && now <= 0;
    return heldAtZero ? now + h : preimage(activation, h);
}

Patch draggedImage(const Network& network, const Grip& grip, const Vertex& from, const Vertex& to,
                   int stepsPerUnit) {
    constexpr double unmoved = 1e-12;
    const Vertex source = grip.kind == GripKind::Column ? Vertex(Vertex::Unit(grip.column)) : Vertex(0, 0);
    const std::size_t last = network.hidden.size() - 1;
    const PlaneMap::Units z = PlaneMap(network).z(last, source);
    const Activation activation = network.hidden[last].activation;
    Move move(network, grip);
    for (std::size_t i = 0; i < grip.keys.size(); ++i) {
        const auto unit = static_cast<Eigen::Index>(i);
        const double way = to[unit] - from[unit];
        if (std::abs(way) < unmoved)
            continue;
        const double h = value(activation, z[unit]) + way;
        move.put(i, move.before(i) + zFor(activation, h, z[unit]) - z[unit], stepsPerUnit);
    }
    return move.patch;
}

Patch turnedTo(const Network& network, const Grip& grip, const Vertex& normal, int stepsPerUnit) {
    Move move(network, grip);
    move.put(0, normal.x(), stepsPerUnit);
    move.put(1, normal.y(), stepsPerUnit);
    move.keepFoot(finerSteps * stepsPerUnit);
    return move.patch;
}

Vertex normalOf(const Network& network) {
    return network.output.weights.head<2>();
}

} // namespace

bool sameHandle(const Grip& a, const Grip& b) {
    return a.kind == b.kind && a.keys == b.keys;
}

bool isHeldAlong(GripKind kind) {
    return kind == GripKind::Line || kind == GripKind::Weight;
}

Patch dragged(const Network& network, const Grip& grip, const Vertex& from, const Vertex& to,
              int stepsPerUnit) {
    Move move(network, grip);
    switch (grip.kind) {
    case GripKind::Column:
    case GripKind::Origin:
        return draggedImage(network, grip, from, to, stepsPerUnit);
    case GripKind::Normal:
        return turnedTo(network, grip, normalOf(network) + (to - from) / grip.unit, stepsPerUnit);
    case GripKind::Line:
        move.put(0, move.before(0) - normalOf(network).dot(to - from), stepsPerUnit);
        return move.patch;
    case GripKind::Weight:
    case GripKind::Bias:
        move.put(0, move.before(0) + (to.y() - from.y()) / grip.unit, stepsPerUnit);
        return move.patch;
    }
    return {};
}

Patch nudged(const Network& network, const Grip& grip, const Vertex& by) {
    Move move(network, grip);
    switch (grip.kind) {
    case GripKind::Column:
    case GripKind::Origin:
        for (std::size_t i = 0; i < grip.keys.size(); ++i)
            move.put(i, move.before(i) + by[static_cast<Eigen::Index>(i)], tidySteps);
        return move.patch;
    case GripKind::Normal:
        move.put(0, move.before(0) + by.x(), tidySteps);
        move.put(1, move.before(1) + by.y(), tidySteps);
        move.keepFoot(finerSteps * usualSteps);
        return move.patch;
    case GripKind::Line:
        move.put(0, move.before(0) - normalOf(network).dot(by), tidySteps);
        return move.patch;
    case GripKind::Weight:
    case GripKind::Bias:
        move.put(0, move.before(0) + by.x() + by.y(), tidySteps);
        return move.patch;
    }
    return {};
}

} // namespace tanhgram
