// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/drawing.h"

namespace tanhgram {

/// Adds to a figure of the input plane, for every unit of the first hidden layer with a weight or bias that
/// the look emphasises, the line on which its z = w . x + b is 0: where ReLU folds the plane, and the others
/// are steepest.
void addEmphasisedUnits(Drawing& drawing, const Snapshot& snapshot);

} // namespace tanhgram
