// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/drawing.h"

namespace tanhgram {

/// Which nodes are on where: the input plane cut into the cells on which a ReLU network is affine. Every node
/// that is on lays its own colour over a cell, so that a cell's colour tells the set of them.
Figure patternFigure(const Snapshot& snapshot, const Canvas& canvas);

} // namespace tanhgram
