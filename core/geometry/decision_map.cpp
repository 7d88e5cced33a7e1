// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geometry/decision_map.h"

#include <algorithm>

namespace tanhgram {

namespace {

bool onBorder(const Edge& edge, const Box& box) {
    for (Eigen::Index axis = 0; axis < 2; ++axis)
        for (const double side : {box.low[axis], box.high[axis]})
            if (edge.from[axis] == side && edge.to[axis] == side)
                return true;
    return false;
}

// What bounds the positive region, and what bounds the negative one without touching the positive.
std::vector<Edge> boundaryEdges(const std::vector<Edge>& positive, const std::vector<Edge>& negative,
                                const Box& box) {
    std::vector<Edge> edges;
    for (const Edge& edge : positive)
        if (!onBorder(edge, box))
            edges.push_back(edge);
    const std::size_t shared = edges.size();
    for (const Edge& edge : negative) {
        const bool known =
            std::any_of(edges.begin(), edges.begin() + static_cast<std::ptrdiff_t>(shared),
                        [&](const Edge& other) { return other.from == edge.to && other.to == edge.from; });
        if (!known && !onBorder(edge, box))
            edges.push_back({edge.to, edge.from});
    }
    return edges;
}

} // namespace

DecisionMap decisionMapOf(const std::vector<Edge>& positive, const std::vector<Edge>& negative,
                          const Box& box) {
    return {joined(boundaryEdges(positive, negative, box)), bridged(joined(negative)),
            bridged(joined(positive))};
}

DecisionMap decisionMap(const Network& network, const Box& box, const Vertex& pixelsPerUnit) {
    const auto regions = Regions::of(network, box);
    return regions ? decisionMapOfCells(*regions, box) : decisionMapByMarching(network, box, pixelsPerUnit);
}

} // namespace tanhgram
