// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/carried_plane.h"

#include <optional>
#include <vector>

namespace tanhgram {

/// A stage of the plane's way, and the range in which it is drawn.
struct StagePanel {
    MorphStage stage;
    CarriedPlane plane;
    Box range; ///< square; stages that only differ by linear moves share it
};

/// All stages where the plane's way can rest, in order.
std::vector<StagePanel> stagePanels(const Snapshot& snapshot);

/// The part of the decision line in the panel of the last stage: two points, or nothing if it misses the
/// panel or is not a line there.
std::optional<Path> decisionLineIn(const StagePanel& last, const Network& network);

} // namespace tanhgram
