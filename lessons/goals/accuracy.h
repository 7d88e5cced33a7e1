// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/goals/sight.h"

#include <string_view>

namespace tanhgram {

/// The student's line is right for at least this share of the points, in [0, 1].
struct AccuracyGoal {
    static constexpr std::string_view key = "accuracy";
    static constexpr bool mustBeWorkedFor = true;

    double share = 1;

    bool operator==(const AccuracyGoal&) const = default;
};

/// What every kind of goal offers: reading the value of its key, whether it is reached, and live sentences
/// about how far it is.
void read(AccuracyGoal& goal, Fields& fields);
bool isReached(const AccuracyGoal& goal, const Sight& sight);
QStringList status(const AccuracyGoal& goal, const Sight& sight);

} // namespace tanhgram
