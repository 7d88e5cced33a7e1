// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/drawing.h"

namespace tanhgram {

/// The last hidden layer's activation function, its derivative, and below them, one row per unit, how densely
/// the z values of the data lie: class 0 upwards from the row's line, class 1 downwards.
Figure activationFigure(const Snapshot& snapshot, const Canvas& canvas);

} // namespace tanhgram
