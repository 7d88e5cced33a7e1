// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/play.h"

#include "lessons/questions/check.h"

namespace tanhgram {

namespace {

Snapshot snapshotOf(const Experiment& experiment) {
    return snapshot(experiment.network, std::make_shared<const DataSet>(dataSet(experiment.data)));
}

void playQuestion(const Step& step, PlayedStep& played, Diagnostics& problems) {
    if (!step.question)
        return;
    played.answerAccepted = check(*step.question, rightAnswer(*step.question)).right;
    if (!played.answerAccepted)
        problems.push_back(error(Problem::Unreached, step.position, "this question accepts no answer"));
    for (const Answer& wrong : wrongAnswers(*step.question)) {
        if (check(*step.question, wrong).right)
            problems.push_back(
                error(Problem::Unreached, step.position, "this question accepts a wrong answer"));
        else
            ++played.wrongAnswersRefused;
    }
}

// A state that holds whatever the student does, such as "not separable", is there from the start.
bool mustBeWorkedFor(const Goal& goal) {
    return goal.accuracy || goal.margin;
}

void playGoal(const Step& step, const Experiment& entered, PlayedStep& played, Diagnostics& problems) {
    if (!step.goal)
        return;
    if (mustBeWorkedFor(*step.goal) && goalStatus(*step.goal, snapshotOf(entered)).reached)
        problems.push_back(error(Problem::Unreached, step.position,
                                 "this goal is reached before the student has done anything; start the "
                                 "step from another state"));
    const auto solved = patched(entered, step.solution);
    played.solved = goalStatus(*step.goal, snapshotOf(solved.value.value_or(entered)));
    if (!played.solved->reached)
        problems.push_back(error(Problem::Unreached, step.position,
                                 "the solution does not reach this goal: " +
                                     describe(*step.goal, *played.solved).toStdString()));
}

} // namespace

Played play(const Lesson& lesson) {
    Played played;
    for (const StepIndex index : stepOrder(lesson)) {
        const Step& step = stepAt(lesson, index);
        PlayedStep& now = played.steps.emplace_back(PlayedStep{step.id, step.title, 0, false, {}});
        playQuestion(step, now, played.diagnostics);
        playGoal(step, experimentAt(lesson, index), now, played.diagnostics);
    }
    return played;
}

} // namespace tanhgram
