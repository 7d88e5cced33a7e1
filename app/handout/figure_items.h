// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/handout/flow.h"
#include "app/handout/paper.h"
#include "core/experiment/experiment.h"

namespace tanhgram {

/// The named figures of an experiment side by side: the first large, up to two more above each other beside
/// it. They are drawn when they are painted, which takes the time. With `trained`, after the experiment's
/// training and with its run.
FlowItem figuresItem(const Experiment& experiment, const std::vector<std::string>& names, bool trained,
                     const Sheetful& page);

} // namespace tanhgram
