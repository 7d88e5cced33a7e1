// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/journal/event.h"
#include "lessons/lesson.h"

namespace tanhgram {

/// What has become of a recorded answer in the lesson as it is now.
enum class Now { Right, Wrong, NoLongerFits, StepGone };

/// A recorded answer of which the lesson now thinks otherwise than the student was told.
struct Difference {
    Event event;
    QString title; ///< of the step; its id if the step is gone
    Now now = Now::Wrong;
};

/// Every answer ever recorded, judged again by the lesson as it is now.
struct Recheck {
    int answers = 0;
    std::vector<Difference> differences;
};

Recheck recheck(const Lesson& lesson, const std::vector<Event>& events);

/// The result in a line, then one line per difference.
QStringList describe(const Recheck& result);

} // namespace tanhgram
