// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geometry/edges.h"
#include "core/geometry/path.h"

#include <vector>

namespace tanhgram {

/// Parallel lines `spacing` apart, as far as they lie in `polygon`: one more sign of a region than its
/// colour. They keep to x + y = constant, which on a page with y downward rises to the right, and one of them
/// goes through the origin, so that regions side by side share them. The polygon may touch itself (see
/// `bridged`).
std::vector<Edge> hatch(const Path& polygon, double spacing);

} // namespace tanhgram
