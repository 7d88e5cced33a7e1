// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/goal.h"

namespace tanhgram {

/// The data set met last. Most steps of a lesson share one; making it anew for each costs more than the rest.
struct DataCache {
    DataSource source;
    std::shared_ptr<const DataSet> data;
};

/// What the machine finds when it tries a step's goal.
struct GoalTrial {
    bool reachedUnworked = false; ///< it holds on entry, although it ought to be worked for
    bool isTooLong = false;       ///< its training is more than can be recorded: neither is it tried
    /// The state after the step's solution, or after its training if it trains and has no solution.
    std::optional<Snapshot> solved;
};

/// Whether a step entered in that state trains for longer than can be recorded.
bool trainsTooLong(const Step& step, const Experiment& entered);

/// That this is so, at the step's heading.
Diagnostic tooLong(const Step& step, Severity severity);

/// Tries the goal of `step`, which must have one, from the state it is entered in. Training may take seconds;
/// unless it is allowed, a goal that only training reaches stays untried.
GoalTrial tryGoal(const Step& step, const Experiment& entered, DataCache& cache, bool mayTrain);

/// What is wrong with a step's goal by that trial, at the step's heading: entries of that severity.
Diagnostics problemsOf(const Step& step, const GoalTrial& trial, Severity severity);

} // namespace tanhgram
