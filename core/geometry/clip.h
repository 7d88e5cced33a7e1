// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geometry/path.h"

#include <optional>

namespace tanhgram {

/// The pieces of a polyline inside `box`, in order; segments with an end that is not finite are left out.
/// Every vertex given back is inside. (Liang and Barsky, ACM Transactions on Graphics 3, 1984.)
std::vector<Path> clipPolyline(const Path& path, const Box& box);

/// A polygon cut down to `box` (Sutherland and Hodgman, Communications of the ACM 17, 1974); empty if nothing
/// of it is inside or one of its corners is not finite.
Path clipPolygon(const Path& polygon, const Box& box);

/// The part of the line normal . p + offset = 0 inside `box`: two points, or nothing if it misses the box or
/// the normal is zero.
std::optional<Path> lineAcross(const Vertex& normal, double offset, const Box& box);

} // namespace tanhgram
