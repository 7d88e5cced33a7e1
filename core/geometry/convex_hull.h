// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geometry/path.h"

namespace tanhgram {

/// Whether `a` comes before `b` when points are ordered by x, then by y.
bool lexicographicallyLess(const Vertex& a, const Vertex& b);

/// The corners of the convex hull of `points` (2 x n), counter-clockwise from the lexicographically smallest,
/// none of them between two others: two corners if all lie on a line, one if all coincide. Points that are
/// not finite are left out. Exact; O(n log n) (Andrew's monotone chain, 1979).
Path convexHull(const Eigen::Matrix2Xd& points);

} // namespace tanhgram
