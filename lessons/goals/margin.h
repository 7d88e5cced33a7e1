// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/goals/sight.h"

#include <string_view>

namespace tanhgram {

/// Every point is on its side of the student's line and at least this far from it, in hidden space.
struct MarginGoal {
    static constexpr std::string_view key = "margin";
    static constexpr bool mustBeWorkedFor = true;

    double distance = 0;

    bool operator==(const MarginGoal&) const = default;
};

void read(MarginGoal& goal, Fields& fields);
bool isReached(const MarginGoal& goal, const Sight& sight);
QStringList status(const MarginGoal& goal, const Sight& sight);

} // namespace tanhgram
