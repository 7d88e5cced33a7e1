// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/reader/check_lesson.h"

#include "core/diagnostic/collect.h"
#include "core/diagnostic/suggest.h"
#include "lessons/reader/unwise.h"
#include "lessons/verify.h"

#include <map>

namespace tanhgram {

namespace {

void checkId(const Step& step, std::map<std::string, int>& lineOfId, Diagnostics& problems) {
    const auto [first, isNew] = lineOfId.emplace(step.id, step.position.line);
    if (!isNew && !step.id.empty())
        problems.push_back(
            error(Problem::Duplicate, step.position,
                  phrase("Message", "the id '%1' is already that of the step at line %2; ids must "
                                    "differ")(step.id, first->second)));
}

void checkAnimation(const Step& step, const Experiment& experiment, Diagnostics& problems) {
    if (!step.animation || step.animation->key.empty())
        return;
    const std::string& key = step.animation->key;
    if (!numberAt(experiment, key)) {
        const Text said =
            phrase("Message", "animate names '%1', but this network has no number of that name")(key);
        problems.push_back(
            error(Problem::UnknownKey, step.animation->position,
                  hasShortNames(experiment.network) ? withSuggestion(said, key, shortNames()) : said));
        return;
    }
    for (const double end : {step.animation->from, step.animation->to})
        append(patched(experiment, {{key, end, step.animation->position}}).diagnostics, problems);
}

void checkGoal(const Step& step, const Experiment& entered, DataCache& cache, Diagnostics& problems) {
    append(patched(entered, step.solution).diagnostics, problems);
    if (!step.goal)
        return;
    Diagnostics found;
    for (const GoalCondition& condition : step.goal->conditions)
        std::visit([&](const auto& kind) { checkNames(kind, entered, found); }, condition);
    for (Diagnostic& each : found)
        each.position.line += step.blockLine - 1;
    append(found, problems);
    if (!hasErrors(problems) && (!step.solution.empty() || !mustBeWorkedFor(*step.goal)))
        append(problemsOf(step, tryGoal(step, entered, cache, false), Severity::Warning), problems);
}

} // namespace

void checkLesson(const Lesson& lesson, bool isWhole, Diagnostics& problems) {
    std::map<std::string, int> lineOfId;
    DataCache cache;
    Experiment experiment = lesson.start;
    for (const StepIndex index : stepOrder(lesson)) {
        const Step& step = stepAt(lesson, index);
        checkId(step, lineOfId, problems);
        checkWisdom(step, problems);
        const auto entered = patched(experiment, step.patch);
        append(entered.diagnostics, problems);
        experiment = entered.value.value_or(experiment);
        checkAnimation(step, experiment, problems);
        append(patched(experiment, step.then).diagnostics, problems);
        if (trainsTooLong(step, experiment))
            problems.push_back(tooLong(step, Severity::Warning));
        else
            checkGoal(step, experiment, cache, problems);
        experiment = afterStep(experiment, step);
    }
    if (lineOfId.empty() && isWhole)
        problems.push_back(error(
            Problem::MissingKey, {1, 1},
            phrase("Message", "this lesson has no step; write a heading ## with a lesson block below it")));
}

} // namespace tanhgram
