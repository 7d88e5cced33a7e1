// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geometry/plane_map.h"

namespace tanhgram {

/// The lines of the grid over [-1, 1]^2: `perDirection` upright ones, then as many level ones, evenly spaced.
struct GridLine {
    Vertex from;
    Vertex to;
    bool throughOrigin = false;
};
std::vector<GridLine> gridLines(int perDirection = 11);

/// Whether no layer bends lines anywhere but at corners.
bool isPiecewiseLinear(const Network& network);

/// Where the segment from `a` to `b` meets a line on which some unit's z is 0, as sorted shares t of the way,
/// with 0 and 1 at the ends. Layer by layer: behind a layer of sigmoid or tanh, what was a line is none any
/// more, and the search stops there. Units of the last layer beyond the two that are drawn do not count.
std::vector<double> bends(const PlaneMap& map, const Vertex& a, const Vertex& b);

/// The segment from `a` to `b` carried through all hidden layers, in the first two coordinates of the last:
/// as many points as keep what is drawn within a quarter of a pixel of the curve. A straight line has exactly
/// two points, a piecewise linear one its corners.
Path carried(const PlaneMap& map, const Vertex& a, const Vertex& b, const Vertex& pixelsPerUnit);

} // namespace tanhgram
