// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geometry/path.h"

namespace tanhgram {

/// The intersection of two convex polygons (counter-clockwise, from the lexicographically smallest corner, at
/// least three corners each), counter-clockwise, rounded to doubles; empty if less than a triangle is left.
/// O((n + m) log(n + m)): a sweep along x over the smaller of the upper chains and the larger of the lower.
Path convexIntersection(const Path& a, const Path& b);

} // namespace tanhgram
