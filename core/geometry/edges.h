// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geometry/path.h"

namespace tanhgram {

/// A directed piece of an outline: what it bounds lies to its left.
struct Edge {
    Vertex from;
    Vertex to;
};

/// The edges without those of length 0 and without pairs that run both ways: what is left of the sides of
/// neighbouring polygons is the outline of their union.
std::vector<Edge> outline(std::vector<Edge> edges);

/// Edges joined end to end where ends are equal: open chains first, then closed ones (whose last vertex is
/// their first).
std::vector<Path> joined(const std::vector<Edge>& edges);

/// Closed chains as one polygon, holes included: they are joined by pairs of coinciding bridges, which
/// bound nothing, so that any fill rule and the shoelace formula see the same area.
Path bridged(const std::vector<Path>& closed);

/// The signed area of a polygon by the shoelace formula, counter-clockwise positive.
double signedArea(const Path& polygon);

} // namespace tanhgram
