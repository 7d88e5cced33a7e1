// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geometry/decision_map.h"

#include <cmath>

namespace tanhgram {

namespace {

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

DecisionMap decisionMapOfCells(const Regions& regions, const Box& box) {
    std::vector<Edge> positive;
    std::vector<Edge> negative;
    for (const Cell& cell : regions.cells()) {
        const Halves halves = split(cell.polygon, cell.logit);
        addSides(positive, halves.positive, box);
        addSides(negative, halves.negative, box);
    }
    return decisionMapOf(outline(std::move(positive)), outline(std::move(negative)), box);
}

} // namespace tanhgram
