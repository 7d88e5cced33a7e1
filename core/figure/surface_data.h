// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/space.h"
#include "core/geometry/height_mesh.h"

namespace tanhgram {

/// Adds the data standing on the surface of `heights`: few points on stems from the level `middle`. Points
/// that the surface hides from the eye are drawn hollow, many points and curves thinner. Returns whether any
/// point is drawn hollow.
bool addDataOnSurface(Drawing& drawing, const Space& space, const Heights& heights, double middle,
                      const DataSet& data);

} // namespace tanhgram
