// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/goals/separable.h"

#include "lessons/reader/fields.h"

namespace tanhgram {

void read(SeparableGoal& goal, Fields& fields) {
    goal.wanted = fields.yesNo(goal.key).value_or(true);
}

bool isReached(const SeparableGoal& goal, const Sight& sight) {
    return sight.separability() && sight.separability()->separable == goal.wanted;
}

QStringList status(const SeparableGoal&, const Sight& sight) {
    return lineStatus(sight);
}

} // namespace tanhgram
