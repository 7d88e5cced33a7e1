// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Eigen/Core>

#include <vector>

namespace tanhgram {

/// A point of the plane, and points in order.
using Vertex = Eigen::Vector2d;
using Path = std::vector<Vertex>;

/// A rectangle along the axes: the visible range of a figure.
struct Box {
    Vertex low = Vertex(-1, -1);
    Vertex high = Vertex(1, 1);

    bool operator==(const Box&) const = default;
    Vertex size() const { return high - low; }
    bool contains(const Vertex& p) const {
        return p.x() >= low.x() && p.x() <= high.x() && p.y() >= low.y() && p.y() <= high.y();
    }
    Vertex clamped(const Vertex& p) const { return p.cwiseMax(low).cwiseMin(high); }
};

} // namespace tanhgram
