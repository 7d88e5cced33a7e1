// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/goals/accuracy.h"

#include "lessons/reader/fields.h"

namespace tanhgram {

void read(AccuracyGoal& goal, Fields& fields) {
    goal.share = fields.number(goal.key).value_or(1);
    if (goal.share < 0 || goal.share > 1)
        fields.note(error(Problem::OutOfRange, fields.position(goal.key),
                          phrase("Message", "'accuracy' is a share from 0 to 1")));
}

bool isReached(const AccuracyGoal& goal, const Sight& sight) {
    return sight.snapshot().accuracy >= goal.share;
}

QStringList status(const AccuracyGoal&, const Sight& sight) {
    return lineStatus(sight);
}

} // namespace tanhgram
