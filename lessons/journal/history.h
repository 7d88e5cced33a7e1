// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/journal/event.h"
#include "lessons/session.h"

#include <map>

namespace tanhgram {

/// What the log knows of one step, whatever the lesson looks like by now.
struct StepHistory {
    QJsonObject answer; ///< the last one given, or the right one; empty if none
    QString language;   ///< in which it was given
    int tries = 0;      ///< up to the first right answer
    bool right = false;
    int hints = 0;
    bool shown = false;
    bool reached = false;
    QDateTime first; ///< when anything happened in the step
    QDateTime last;
};

/// By the step's id, everything since the student last started over.
using History = std::map<std::string, StepHistory>;

History historyOf(const std::vector<Event>& events);

/// The answer of an event, if it still fits the question of its step in the lesson as it is now.
std::optional<Answer> fittingAnswer(const Lesson& lesson, const Event& event);

/// The record of a step as it is now: an answer that no longer fits its question has to be given again.
StepRecord recordOf(const Step& step, const StepHistory& history, const QString& language);

} // namespace tanhgram
