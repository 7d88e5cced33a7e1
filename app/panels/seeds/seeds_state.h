// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/experiment.h"
#include "core/training/sweep.h"

#include <cstdint>
#include <memory>
#include <optional>

namespace tanhgram {

/// What was asked of the seeds, and what came of it.
struct SeedsState {
    int first = 0;
    int count = 0;
    Experiment swept; ///< what `result` was trained from; the seed does not matter
    std::shared_ptr<const SweepResult> result;
    std::optional<std::uint32_t> chosen;
};

} // namespace tanhgram
