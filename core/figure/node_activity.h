// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/drawing.h"

namespace tanhgram {

/// Over the epochs of the training run, for each node of the last hidden layer the share of the data at which
/// it is off: how the network becomes sparse, and where a node dies.
Figure nodeActivityFigure(const Snapshot& snapshot, const Canvas& canvas);

} // namespace tanhgram
