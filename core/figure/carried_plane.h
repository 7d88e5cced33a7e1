// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/snapshot.h"
#include "core/geometry/morph.h"

namespace tanhgram {

/// The plane at one stage of its way, in the first two coordinates.
struct CarriedPlane {
    Morphed now;
    Eigen::Matrix2Xd places; ///< of the data
    Box reach;               ///< of the grid, the data, and [-1, 1]

    PlaneMap map() const { return PlaneMap(now.network, now.bend); }
};

CarriedPlane carriedPlane(const Snapshot& snapshot, const MorphStage& stage);

} // namespace tanhgram
