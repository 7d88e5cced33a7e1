// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/drawing.h"

namespace tanhgram {

/// How many points of each class get which probability of class 1: bars over twentieths, class 0 left and
/// class 1 right in each.
Figure probabilitiesFigure(const Snapshot& snapshot, const Canvas& canvas);

} // namespace tanhgram
