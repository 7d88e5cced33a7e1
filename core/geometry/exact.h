// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geometry/path.h"

namespace tanhgram {

/// The sign (-1, 0, 1) of the cross product (a1 - a0) x (b1 - b0), without rounding, for any finite doubles.
/// Filtered floating point, then exact expansions: Shewchuk, "Adaptive Precision Floating-Point Arithmetic
/// and Fast Robust Geometric Predicates", Discrete & Computational Geometry 18 (1997), 305-363.
int crossSign(const Vertex& a0, const Vertex& a1, const Vertex& b0, const Vertex& b1);

/// 1 if a, b, c turn counter-clockwise, -1 if clockwise, 0 if they lie exactly on one line.
int orient2d(const Vertex& a, const Vertex& b, const Vertex& c);

} // namespace tanhgram
