// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnostic/diagnostic.h"
#include "core/experiment/experiment.h"
#include "lessons/goals/sight.h"

#include <string>
#include <string_view>
#include <vector>

namespace tanhgram {

/// A unit of the last hidden layer, as the axes of the figures call it: "h1".
struct NamedUnit {
    std::string name;
    int index = 0; ///< from 0
    Position position;

    /// The same unit, wherever it is named.
    bool operator==(const NamedUnit& other) const { return index == other.index; }
};

/// These units of the last hidden layer are off at every point of the data: dead = ["h1"].
struct DeadGoal {
    static constexpr std::string_view key = "dead";
    static constexpr bool mustBeWorkedFor = true;

    std::vector<NamedUnit> units;

    bool operator==(const DeadGoal&) const = default;
};

/// These units are on for at least one point: alive = ["h1", "h2"].
struct AliveGoal {
    static constexpr std::string_view key = "alive";
    static constexpr bool mustBeWorkedFor = true;

    std::vector<NamedUnit> units;

    bool operator==(const AliveGoal&) const = default;
};

void read(DeadGoal& goal, Fields& fields);
void read(AliveGoal& goal, Fields& fields);
bool isReached(const DeadGoal& goal, const Sight& sight);
bool isReached(const AliveGoal& goal, const Sight& sight);
QStringList status(const DeadGoal& goal, const Sight& sight);
QStringList status(const AliveGoal& goal, const Sight& sight);

/// An error for every unit that the last hidden layer does not have.
void checkNames(const DeadGoal& goal, const Experiment& experiment, Diagnostics& problems);
void checkNames(const AliveGoal& goal, const Experiment& experiment, Diagnostics& problems);

} // namespace tanhgram
