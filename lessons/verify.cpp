// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/verify.h"

#include "core/training/extent.h"
#include "core/training/train.h"

namespace tanhgram {

namespace {

Snapshot snapshotOf(const Experiment& experiment, DataCache& cache) {
    if (!cache.data || !(cache.source == experiment.data)) {
        cache.source = experiment.data;
        cache.data = std::make_shared<const DataSet>(dataSet(experiment.data));
    }
    return snapshot(experiment.network, cache.data);
}

} // namespace

bool trainsTooLong(const Step& step, const Experiment& entered) {
    return step.train && !canBeRecorded(extentOf(entered));
}

Diagnostic tooLong(const Step& step, Severity severity) {
    return {severity, Problem::OutOfRange, step.position,
            phrase("Message",
                   "the training of this step is too long to be kept in memory; give the experiment "
                   "fewer epochs or larger batches")};
}

GoalTrial tryGoal(const Step& step, const Experiment& entered, DataCache& cache, bool mayTrain) {
    GoalTrial trial;
    // A state that holds whatever the student does, such as "not separable", is there from the start.
    if (mustBeWorkedFor(*step.goal))
        trial.reachedUnworked = isReached(*step.goal, snapshotOf(entered, cache));
    Experiment solved = patched(entered, step.solution).value.value_or(entered);
    const bool trains = step.train && step.solution.empty();
    trial.isTooLong = trains && trainsTooLong(step, entered);
    if (trial.isTooLong || (trains && !mayTrain))
        return trial;
    if (trains) {
        const Run run = train(solved);
        solved.network = run.at(run.updates());
    }
    trial.solved = snapshotOf(solved, cache);
    return trial;
}

Diagnostics problemsOf(const Step& step, const GoalTrial& trial, Severity severity) {
    Diagnostics problems;
    if (trial.reachedUnworked)
        problems.push_back(
            {severity, Problem::Unreached, step.position,
             phrase("Message", "this goal is reached before the student has done anything; start "
                               "the step from another state")});
    if (trial.isTooLong)
        problems.push_back(tooLong(step, severity));
    if (trial.solved && !isReached(*step.goal, *trial.solved))
        problems.push_back(
            {severity, Problem::Unreached, step.position,
             (step.solution.empty() && !step.train
                  ? phrase("Message", "this goal does not hold, and no [solution] reaches it: %1")
                  : phrase("Message", "the solution does not reach this goal: %1"))(
                 describe(goalStatus(*step.goal, *trial.solved)).toStdString())});
    return problems;
}

} // namespace tanhgram
