// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/goals/accuracy.h"
#include "lessons/goals/loss.h"
#include "lessons/goals/margin.h"
#include "lessons/goals/ranges.h"
#include "lessons/goals/separable.h"
#include "lessons/goals/units.h"

#include <variant>

namespace tanhgram {

/// Every kind of goal, in the order of the guide. A new kind is one new file beside this one (with what
/// accuracy.h lists) and its name here.
using GoalCondition =
    std::variant<SeparableGoal, AccuracyGoal, MarginGoal, LossGoal, RangesGoal, DeadGoal, AliveGoal>;

/// Calls `visit` with a default value of each kind, in order.
template <class Visit> void forEachGoalKind(const Visit& visit) {
    const auto each = [&]<class... Kinds>(const std::variant<Kinds...>*) { (visit(Kinds{}), ...); };
    each(static_cast<const GoalCondition*>(nullptr));
}

/// Kinds that name nothing of the network need no check against it.
template <class Kind> void checkNames(const Kind&, const Experiment&, Diagnostics&) {}

} // namespace tanhgram
