// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/drawing.h"

namespace tanhgram {

/// The network as a diagram: a circle a node, a line a weight, as wide as it is large, and dashed and of
/// another colour if it is negative, with its number where there is room. With a point to follow, nodes carry
/// its values, and those that are off are grey.
Figure networkFigure(const Snapshot& snapshot, const Canvas& canvas);

/// The weight matrices as coloured squares, one matrix a layer, with the numbers in them.
Figure weightHeatMapFigure(const Snapshot& snapshot, const Canvas& canvas);

} // namespace tanhgram
