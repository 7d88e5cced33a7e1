// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geometry/path.h"

namespace tanhgram {

/// One edge of the Minkowski difference A - B of two convex polygons: an edge of one polygon and the corner
/// of the other that faces it.
struct Facing {
    Vertex from;
    Vertex to; ///< the polygon lies to the left of from -> to
    Vertex corner;
    bool edgeOfFirst = true;
    int side =
        0; ///< of `corner`, exactly: -1 beyond the edge (which then separates), 0 on its line, 1 within
};

/// All of them, by angle, in O(|a| + |b|). `a` and `b` are convex hulls as `convexHull` gives them; a segment
/// counts as a polygon of two edges, a point has none.
std::vector<Facing> facings(const Path& a, const Path& b);

/// The vector from the nearest point of the edge to the corner.
Vertex gap(const Facing& facing);

} // namespace tanhgram
