// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/journal/journal.h"
#include "lessons/session.h"

namespace tanhgram {

/// The acts of session.h, each of which is in the journal when it returns, so that nothing is confirmed to
/// the student that could still be lost.

/// The session where the student left it; at its first step if the lesson is new or that step is gone.
Session resume(Lesson lesson, Journal& journal);

/// Goes on with an edited version of the lesson; each record is judged anew, as at the next start.
void continueWith(Session& session, Lesson edited, Journal& journal);

void enter(Session& session, StepIndex index, Journal& journal);
Verdict answer(Session& session, const Answer& given, Journal& journal);
void showAnswer(Session& session, Journal& journal);
void openHint(Session& session, Journal& journal);
void reachGoal(Session& session, Journal& journal);

/// Back to the first step with nothing done; the log keeps what was done before.
void startOver(Session& session, Journal& journal);

} // namespace tanhgram
