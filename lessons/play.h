// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/goal.h"

namespace tanhgram {

/// What was verified of one step.
struct PlayedStep {
    std::string id;
    QString title;
    std::size_t wrongAnswersRefused = 0;
    bool answerAccepted = false;
    bool changed =
        false; ///< what the step lets happen (an animation, or the change after a prediction) applies
    std::optional<GoalStatus> solved; ///< of a step with a goal, after its solution
};

/// A whole lesson walked by the machine, and everything that did not go as it should.
struct Played {
    std::vector<PlayedStep> steps;
    Diagnostics diagnostics;
};

/// Enters every step in order and verifies all that a machine can: that the preset applies and so does what
/// happens in the step, that right answers and predictions are accepted and wrong ones refused, that no goal
/// is reached before anything is done, and that each is reached by the lesson's own solution.
Played play(const Lesson& lesson);

} // namespace tanhgram
