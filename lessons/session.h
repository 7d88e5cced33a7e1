// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/questions/check.h"

#include <map>

namespace tanhgram {

/// What a student has done in one step.
struct StepRecord {
    std::optional<Answer> answer; ///< the last one given
    int tries = 0;
    bool right = false;   ///< a right answer was given
    bool shown = false;   ///< the answer was asked for instead
    bool reached = false; ///< the goal was reached
    int hints = 0;        ///< how many hints are open
    bool again = false;   ///< was answered, but the question has changed since
};

/// A student's way through one lesson: a plain value, kept by whoever shows it.
struct Session {
    Lesson lesson;
    StepIndex at;
    std::map<std::string, StepRecord> records; ///< by the step's id
};

/// The session at its first step.
Session begin(Lesson lesson);

/// Goes on with an edited version of the lesson: at the step with the same id, or else at the place nearest
/// to where the student was, with the records of all steps that still exist.
void continueWith(Session& session, Lesson edited);

const Step& currentStep(const Session& session);
const StepRecord& currentRecord(const Session& session);

/// The place of the next or previous step, if there is one.
std::optional<StepIndex> nextStep(const Session& session);
std::optional<StepIndex> previousStep(const Session& session);

/// Notes an answer to the current step's question and judges it. A prediction is made once: a second one
/// changes nothing and gives the verdict on the first.
Verdict answer(Session& session, const Answer& given);

/// Gives the answer away; the step counts as finished, not as solved.
void showAnswer(Session& session);

/// Opens one more hint, if one is left.
void openHint(Session& session);

/// Notes that the current step's goal was reached.
void reachGoal(Session& session);

/// Whether a step asks for nothing more: question answered (or shown) and goal reached.
bool isFinished(const Session& session, StepIndex index);

/// Whether the current step's question still waits for an answer, which nothing may give away until then.
bool isQuestionOpen(const Session& session);

/// Whether the current step asked for a prediction and has got it, so that what it is about may happen.
bool isCommitted(const Session& session);

/// Whether the current step still hides how its network is made.
bool isConcealed(const Session& session);

/// How many steps are finished.
std::size_t finishedCount(const Session& session);

} // namespace tanhgram
