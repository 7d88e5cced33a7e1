// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/play.h"

#include "core/diagnostic/collect.h"
#include "lessons/questions/check.h"
#include "lessons/verify.h"

namespace tanhgram {

namespace {

void playQuestion(const Step& step, PlayedStep& played, Diagnostics& problems) {
    if (!step.question)
        return;
    const Answer right = rightAnswer(*step.question);
    played.answerAccepted = check(*step.question, right).right && !wording(*step.question, right).isEmpty();
    if (!played.answerAccepted)
        problems.push_back(
            error(Problem::Unreached, step.position, phrase("Message", "this question accepts no answer")));
    for (const Answer& wrong : wrongAnswers(*step.question)) {
        if (check(*step.question, wrong).right)
            problems.push_back(error(Problem::Unreached, step.position,
                                     phrase("Message", "this question accepts a wrong answer")));
        else
            ++played.wrongAnswersRefused;
    }
}

void playGoal(const Step& step, const Experiment& entered, DataCache& cache, PlayedStep& played,
              Diagnostics& problems) {
    if (!step.goal)
        return;
    const GoalTrial trial = tryGoal(step, entered, cache, true);
    played.solved = goalStatus(*step.goal, *trial.solved);
    append(problemsOf(step, trial, Severity::Error), problems);
}

// The change as the student sees it: what follows the prediction, and both ends of the animation.
void playChange(const Step& step, const Experiment& entered, PlayedStep& played, Diagnostics& problems) {
    Patch change = step.then;
    if (step.animation)
        for (const double end : {step.animation->from, step.animation->to})
            change.push_back({step.animation->key, end, step.animation->position});
    const auto changed = patched(entered, change);
    append(changed.diagnostics, problems);
    played.changed = !change.empty() && changed;
}

} // namespace

Played play(const Lesson& lesson) {
    Played played;
    DataCache cache;
    Experiment experiment = lesson.start;
    for (const StepIndex index : stepOrder(lesson)) {
        const Step& step = stepAt(lesson, index);
        PlayedStep& now = played.steps.emplace_back(PlayedStep{step.id, step.title, 0, false, false, {}});
        const auto entered = patched(experiment, step.patch);
        append(entered.diagnostics, played.diagnostics);
        experiment = entered.value.value_or(experiment);
        playQuestion(step, now, played.diagnostics);
        playChange(step, experiment, now, played.diagnostics);
        playGoal(step, experiment, cache, now, played.diagnostics);
        experiment = afterStep(experiment, step);
    }
    return played;
}

} // namespace tanhgram
