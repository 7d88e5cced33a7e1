// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geometry/facing.h"

namespace tanhgram {

/// Where two convex hulls that are known to meet overlap, counter-clockwise: a polygon, a segment of two
/// points or one point. `facings` are those of `a` and `b`. Where the hulls only touch, the answer is made of
/// their own corners, without rounding. O(|a| + |b|), but for sorting their x coordinates.
Path overlap(const Path& a, const Path& b, const std::vector<Facing>& facings);

} // namespace tanhgram
