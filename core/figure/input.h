// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/drawing.h"

namespace tanhgram {

/// The input plane: the grid as it is before the network bends it, the data, what the network decides where,
/// and the (curved) line between.
Figure inputFigure(const Snapshot& snapshot, const Canvas& canvas);

} // namespace tanhgram
