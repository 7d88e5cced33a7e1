// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/goals/loss.h"

#include "core/figure/words.h"
#include "lessons/reader/fields.h"
#include "lessons/words/localized.h"

#include <QCoreApplication>

namespace tanhgram {

void read(LossGoal& goal, Fields& fields) {
    goal.atMost = fields.number(goal.key).value_or(1);
    if (goal.atMost <= 0)
        fields.note(error(Problem::OutOfRange, fields.position(goal.key),
                          phrase("Message", "'loss' must be above 0: it is the most the loss may be")));
}

bool isReached(const LossGoal& goal, const Sight& sight) {
    return sight.snapshot().loss <= goal.atMost;
}

QStringList status(const LossGoal& goal, const Sight& sight) {
    const QString now = localized(inWords(sight.snapshot().loss));
    if (isReached(goal, sight))
        return {QCoreApplication::translate("Goal", "The loss is %1.").arg(now)};
    return {QCoreApplication::translate("Goal", "The loss is %1; bring it down to %2.")
                .arg(now, localized(inWords(goal.atMost)))};
}

} // namespace tanhgram
