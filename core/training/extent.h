// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/experiment.h"

#include <cstddef>

namespace tanhgram {

/// How much there is to do and to write down in a run that does not diverge.
struct Extent {
    std::size_t updatesPerEpoch = 0;
    std::size_t updates = 0;
    double numbers = 0;    ///< weights and biases to record, one for each parameter and update
    double operations = 0; ///< a measure of the arithmetic: proportional to the time it takes
};

/// The extent of the run that training `experiment` would make; nothing is trained.
Extent extentOf(const Experiment& experiment);

/// Whether a run of that extent fits into memory with room to spare: at most 400 MB.
bool canBeRecorded(const Extent& extent);

} // namespace tanhgram
