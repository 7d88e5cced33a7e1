// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/goals/margin.h"

#include "core/figure/words.h"
#include "lessons/reader/fields.h"
#include "lessons/words/localized.h"

#include <QCoreApplication>

namespace tanhgram {

void read(MarginGoal& goal, Fields& fields) {
    goal.distance = fields.number(goal.key).value_or(0);
    if (goal.distance < 0)
        fields.note(error(Problem::OutOfRange, fields.position(goal.key),
                          phrase("Message", "'%1' must be 0 or more")(goal.key)));
}

bool isReached(const MarginGoal& goal, const Sight& sight) {
    const auto margin = sight.margin();
    return margin && *margin >= goal.distance;
}

QStringList status(const MarginGoal& goal, const Sight& sight) {
    QStringList said = lineStatus(sight);
    if (goal.distance > 0 && !isReached(goal, sight))
        said << QCoreApplication::translate("Goal", "Keep the nearest point at least %1 away.")
                    .arg(localized(inWords(goal.distance)));
    return said;
}

} // namespace tanhgram
