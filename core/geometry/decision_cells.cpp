// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geometry/decision_map.h"

#include <cmath>

namespace tanhgram {

namespace {

// g.x() x1 + g.y() x2 + g.z(), once per unit: one row each.
using Affine = Eigen::Matrix<double, 1, 3>;
using AffineUnits = Eigen::Matrix<double, Eigen::Dynamic, 3>;

// A convex polygon of the input plane on which every unit computed so far is linear.
struct Cell {
    Path polygon;
    AffineUnits units;
};

double at(const Affine& f, const Vertex& p) {
    return f[0] * p.x() + f[1] * p.y() + f[2];
}

// Only the sign of f matters to a split; scaled so, it overflows nowhere.
Affine normalised(const Affine& f) {
    const double largest = f.cwiseAbs().maxCoeff();
    return largest > 0 && std::isfinite(largest) ? Affine(f / largest) : Affine(Affine::Zero());
}

// The part of a convex polygon where f > 0 and the part where f < 0; neither if f is 0 throughout.
struct Halves {
    Path positive;
    Path negative;
};

Halves split(const Path& polygon, const Affine& function) {
    const Affine f = normalised(function);
    // Rounding of a vertex computed by an earlier split of the same line.
    constexpr double zero = 1e-12;
    const auto sideOf = [&](const Vertex& p) {
        const double value = at(f, p);
        return std::abs(value) < zero ? 0.0 : value;
    };
    Halves halves;
    bool anyPositive = false, anyNegative = false;
    for (std::size_t i = 0; i < polygon.size(); ++i) {
        const Vertex& p = polygon[i];
        const Vertex& q = polygon[(i + 1) % polygon.size()];
        const double before = sideOf(p), after = sideOf(q);
        anyPositive = anyPositive || before > 0;
        anyNegative = anyNegative || before < 0;
        if (before >= 0)
            halves.positive.push_back(p);
        if (before <= 0)
            halves.negative.push_back(p);
        if (before * after < 0) {
            halves.positive.push_back(p + before / (before - after) * (q - p));
            halves.negative.push_back(halves.positive.back());
        }
    }
    if (!anyPositive)
        halves.positive.clear();
    if (!anyNegative)
        halves.negative.clear();
    return halves;
}

AffineUnits through(const DenseLayer& layer, const AffineUnits& inputs) {
    AffineUnits z = layer.weights * inputs;
    z.col(2) += layer.biases;
    return z;
}

// Splits a cell by the sign of unit `unit` and rectifies it; a dead unit may leave the cell whole.
void splitByUnit(const Cell& cell, Eigen::Index unit, std::vector<Cell>& into) {
    Halves halves = split(cell.polygon, cell.units.row(unit));
    const bool dead = halves.positive.empty();
    if (!dead)
        into.push_back({std::move(halves.positive), cell.units});
    if (dead || !halves.negative.empty()) {
        into.push_back({dead ? cell.polygon : std::move(halves.negative), cell.units});
        into.back().units.row(unit).setZero();
    }
}

std::vector<Cell> cellsOf(const Network& network, const Box& box) {
    Cell whole;
    whole.polygon = {box.low, {box.high.x(), box.low.y()}, box.high, {box.low.x(), box.high.y()}};
    whole.units = Eigen::Matrix<double, 2, 3>::Identity();
    std::vector<Cell> cells{whole};
    for (const DenseLayer& layer : network.hidden) {
        for (Cell& cell : cells)
            cell.units = through(layer, cell.units);
        for (Eigen::Index unit = 0; layer.activation == Activation::Relu && unit < layer.units(); ++unit) {
            std::vector<Cell> next;
            for (const Cell& cell : cells)
                splitByUnit(cell, unit, next);
            cells = std::move(next);
        }
    }
    return cells;
}

// Neighbouring cells compute their common corners from different formulas: corners that differ by rounding
// become equal, so that common sides cancel. The step is a number no coordinate is a half multiple of.
Vertex welded(const Vertex& p, const Box& box) {
    Vertex result = p;
    for (Eigen::Index axis = 0; axis < 2; ++axis) {
        const double step = box.size()[axis] * 1.2345678e-10;
        const double steps = std::round((p[axis] - box.low[axis]) / step);
        const double last = std::round(box.size()[axis] / step);
        result[axis] = steps <= 0      ? box.low[axis]
                       : steps >= last ? box.high[axis]
                                       : box.low[axis] + steps * step;
    }
    return result;
}

void addSides(std::vector<Edge>& edges, const Path& polygon, const Box& box) {
    for (std::size_t i = 0; i < polygon.size(); ++i)
        edges.push_back({welded(polygon[i], box), welded(polygon[(i + 1) % polygon.size()], box)});
}

} // namespace

DecisionMap decisionMapOfCells(const Network& network, const Box& box) {
    std::vector<Edge> positive;
    std::vector<Edge> negative;
    for (const Cell& cell : cellsOf(network, box)) {
        Affine logit = network.output.weights.transpose() * cell.units;
        logit[2] += network.output.bias;
        const Halves halves = split(cell.polygon, logit);
        addSides(positive, halves.positive, box);
        addSides(negative, halves.negative, box);
    }
    return decisionMapOf(outline(std::move(positive)), outline(std::move(negative)), box);
}

} // namespace tanhgram
