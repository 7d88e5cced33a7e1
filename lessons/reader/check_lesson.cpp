// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/reader/check_lesson.h"

#include <map>

namespace tanhgram {

namespace {

void checkText(const Step& step, Diagnostics& problems) {
    if (step.text.isEmpty())
        problems.push_back(
            warning(Problem::Unwise, step.position, "this step has no text; say what there is to see"));
    if (step.goal && (step.goal->accuracy || step.goal->margin) && step.solution.empty())
        problems.push_back(warning(Problem::Unwise, step.position,
                                   "this step has a goal but no [solution]; without one nobody can check "
                                   "that it can be reached"));
    if (!step.goal && !step.solution.empty())
        problems.push_back(warning(Problem::Unwise, step.position,
                                   "this step has a solution but no [goal] that it reaches"));
}

void checkAnimation(const Step& step, const Experiment& experiment, Diagnostics& problems) {
    if (step.animation && !numberAt(experiment, step.animation->key))
        problems.push_back(error(Problem::UnknownKey, step.position,
                                 "animate names '" + step.animation->key +
                                     "', but this network has no number of that name"));
}

void append(const Diagnostics& found, Diagnostics& problems) {
    problems.insert(problems.end(), found.begin(), found.end());
}

} // namespace

void checkLesson(const Lesson& lesson, Diagnostics& problems) {
    std::map<std::string, int> lineOfId;
    Experiment experiment = lesson.start;
    for (const StepIndex index : stepOrder(lesson)) {
        const Step& step = stepAt(lesson, index);
        const auto [first, isNew] = lineOfId.emplace(step.id, step.position.line);
        if (!isNew && !step.id.empty())
            problems.push_back(error(Problem::Duplicate, step.position,
                                     "the id '" + step.id + "' is already that of the step at line " +
                                         std::to_string(first->second) + "; ids must differ"));
        checkText(step, problems);
        const auto entered = patched(experiment, step.patch);
        append(entered.diagnostics, problems);
        experiment = entered.value.value_or(experiment);
        checkAnimation(step, experiment, problems);
        append(patched(experiment, step.solution).diagnostics, problems);
        experiment = afterAnimation(experiment, step);
    }
    if (lineOfId.empty())
        problems.push_back(error(Problem::MissingKey, {1, 1},
                                 "this lesson has no step; write a heading ## with a lesson block below it"));
}

} // namespace tanhgram
