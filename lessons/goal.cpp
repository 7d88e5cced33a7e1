// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/goal.h"

#include "lessons/lists.h"

#include <algorithm>

namespace tanhgram {

namespace {

bool allHold(const Goal& goal, const Sight& sight) {
    return std::all_of(goal.conditions.begin(), goal.conditions.end(), [&](const GoalCondition& each) {
        return std::visit([&](const auto& kind) { return isReached(kind, sight); }, each);
    });
}

bool isAboutTheLine(const Goal& goal) {
    return std::any_of(goal.conditions.begin(), goal.conditions.end(), [](const GoalCondition& each) {
        return std::holds_alternative<SeparableGoal>(each) || std::holds_alternative<AccuracyGoal>(each) ||
               std::holds_alternative<MarginGoal>(each);
    });
}

} // namespace

GoalStatus goalStatus(const Goal& goal, const Snapshot& snapshot) {
    const Sight sight(snapshot);
    GoalStatus status{allHold(goal, sight), snapshot.accuracy, {}, sight.margin(), {}};
    if (isAboutTheLine(goal))
        status.separability = sight.separability();
    for (const GoalCondition& each : goal.conditions)
        status.sentences += std::visit([&](const auto& kind) { return tanhgram::status(kind, sight); }, each);
    status.sentences.removeDuplicates();
    return status;
}

bool isReached(const Goal& goal, const Snapshot& snapshot) {
    return allHold(goal, Sight(snapshot));
}

QString describe(const GoalStatus& status) {
    return sentences(status.sentences);
}

bool mustBeWorkedFor(const Goal& goal) {
    return std::any_of(goal.conditions.begin(), goal.conditions.end(), [](const GoalCondition& each) {
        return std::visit([](const auto& kind) { return kind.mustBeWorkedFor; }, each);
    });
}

} // namespace tanhgram
