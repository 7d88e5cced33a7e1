// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/lesson.h"

namespace tanhgram {

/// How far the present state is from a goal, and what can be said about it.
struct GoalStatus {
    bool reached = false;
    double accuracy = 0; ///< share of the points on their side of the student's line
    /// Whether any straight line could separate the classes; nothing if the hidden space is not a plane, or
    /// if the goal is not about the line.
    std::optional<Separability> separability;
    /// Signed distance from the student's line to the nearest point of hidden space, positive only if every
    /// point is on its side; nothing if there is no line (all output weights 0).
    std::optional<double> margin;
    QStringList sentences; ///< what the student is told about it
};

/// Looks at the hidden space of `snapshot` with the eyes of `goal`.
GoalStatus goalStatus(const Goal& goal, const Snapshot& snapshot);

/// Only whether every condition holds, without the cost of saying more.
bool isReached(const Goal& goal, const Snapshot& snapshot);

/// What the student is told, in a few sentences.
QString describe(const GoalStatus& status);

/// Whether some condition of the goal must not hold before the student has done anything.
bool mustBeWorkedFor(const Goal& goal);

} // namespace tanhgram
