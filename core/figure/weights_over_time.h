// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/drawing.h"

namespace tanhgram {

/// Every weight and bias at every update of the run, named at its line's end, and the present position.
Figure weightsOverTimeFigure(const Snapshot& snapshot, const Canvas& canvas);

} // namespace tanhgram
