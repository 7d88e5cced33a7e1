// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/drawing.h"

namespace tanhgram {

/// What each node of the last hidden layer adds to the output, v_j h_j, seen from above: one panel a node, on
/// one scale of colours, with the line where the node switches on.
Figure contributionsFigure(const Snapshot& snapshot, const Canvas& canvas);

/// The same as surfaces, on one scale of heights.
Figure contributionSurfacesFigure(const Snapshot& snapshot, const Canvas& canvas);

} // namespace tanhgram
