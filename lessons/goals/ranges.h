// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnostic/diagnostic.h"
#include "core/experiment/experiment.h"
#include "lessons/goals/sight.h"

#include <string>
#include <string_view>
#include <vector>

namespace tanhgram {

/// A weight or bias and the numbers, both ends included, between which it is to lie.
struct WantedRange {
    std::string name;
    double from = 0;
    double to = 0;
    Position position;

    /// The same demand, wherever it is made.
    bool operator==(const WantedRange& other) const {
        return name == other.name && from == other.from && to == other.to;
    }
};

/// Every one of these weights and biases lies in its range: ranges = { w11 = [2, 3] }.
struct RangesGoal {
    static constexpr std::string_view key = "ranges";
    static constexpr bool mustBeWorkedFor = true;

    std::vector<WantedRange> ranges;

    bool operator==(const RangesGoal&) const = default;
};

void read(RangesGoal& goal, Fields& fields);
bool isReached(const RangesGoal& goal, const Sight& sight);
QStringList status(const RangesGoal& goal, const Sight& sight);

/// An error for every name that is no number of this experiment's network.
void checkNames(const RangesGoal& goal, const Experiment& experiment, Diagnostics& problems);

} // namespace tanhgram
