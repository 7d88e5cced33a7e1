// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geometry/path.h"
#include "core/network/forward.h"

#include <optional>

namespace tanhgram {

/// Where a text of that size (in the figure's coordinates) fits into a convex polygon, counter-clockwise, and
/// hides none of `points`: as near to its middle as can be. Nothing if it fits nowhere.
std::optional<Vertex> labelPlace(const Path& polygon, const Vertex& size, const Points& points);

} // namespace tanhgram
