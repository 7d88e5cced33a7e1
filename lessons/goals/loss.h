// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/goals/sight.h"

#include <string_view>

namespace tanhgram {

/// The mean binary cross-entropy over all points is at most this.
struct LossGoal {
    static constexpr std::string_view key = "loss";
    static constexpr bool mustBeWorkedFor = true;

    double atMost = 0;

    bool operator==(const LossGoal&) const = default;
};

void read(LossGoal& goal, Fields& fields);
bool isReached(const LossGoal& goal, const Sight& sight);
QStringList status(const LossGoal& goal, const Sight& sight);

} // namespace tanhgram
