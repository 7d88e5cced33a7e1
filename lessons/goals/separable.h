// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/goals/sight.h"

#include <string_view>

namespace tanhgram {

/// Some straight line could separate the points, or none could. Such a state may well be there from the
/// start: then there is something to see and nothing to do.
struct SeparableGoal {
    static constexpr std::string_view key = "separable";
    static constexpr bool mustBeWorkedFor = false;

    bool wanted = true;

    bool operator==(const SeparableGoal&) const = default;
};

void read(SeparableGoal& goal, Fields& fields);
bool isReached(const SeparableGoal& goal, const Sight& sight);
QStringList status(const SeparableGoal& goal, const Sight& sight);

} // namespace tanhgram
