// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/journal/recorded_session.h"

#include "lessons/journal/answer_form.h"
#include "lessons/journal/history.h"

#include <utility>

namespace tanhgram {

namespace {

Event happened(const Session& session, EventKind kind) {
    Event event;
    event.kind = kind;
    event.step = currentStep(session).id;
    event.language = session.lesson.language;
    return event;
}

void recall(Session& session, Journal& journal) {
    const History history = historyOf(journal.events(session.lesson.id));
    for (const auto& [id, done] : history)
        if (const Step* step = stepWithId(session.lesson, id))
            session.records[id] = recordOf(*step, done, session.lesson.language);
}

} // namespace

Session resume(Lesson lesson, Journal& journal) {
    Session session = begin(std::move(lesson));
    const std::string place = journal.place(session.lesson.id);
    for (const StepIndex& index : stepOrder(session.lesson))
        if (stepAt(session.lesson, index).id == place)
            session.at = index;
    recall(session, journal);
    return session;
}

void continueWith(Session& session, Lesson edited, Journal& journal) {
    if (edited.id.isEmpty())
        edited.id = session.lesson.id;
    continueWith(session, std::move(edited));
    recall(session, journal);
}

void enter(Session& session, StepIndex index, Journal& journal) {
    session.at = index;
    journal.note(session.lesson.id, happened(session, EventKind::Entered));
    journal.savePlace(session.lesson.id, currentStep(session).id);
}

Verdict answer(Session& session, const Answer& given, Journal& journal) {
    const bool isTaken = currentStep(session).question && !isCommitted(session);
    const Verdict verdict = answer(session, given);
    const Step& step = currentStep(session);
    if (!isTaken)
        return verdict;
    Event event = happened(session, EventKind::Answered);
    event.answer = toForm(*step.question, given);
    event.right = verdict.right;
    event.count = currentRecord(session).tries;
    journal.note(session.lesson.id, std::move(event));
    return verdict;
}

void showAnswer(Session& session, Journal& journal) {
    showAnswer(session);
    journal.note(session.lesson.id, happened(session, EventKind::AnswerShown));
}

void openHint(Session& session, Journal& journal) {
    const int before = currentRecord(session).hints;
    openHint(session);
    Event event = happened(session, EventKind::HintOpened);
    event.count = currentRecord(session).hints;
    if (event.count > before)
        journal.note(session.lesson.id, std::move(event));
}

void reachGoal(Session& session, Journal& journal) {
    reachGoal(session);
    journal.note(session.lesson.id, happened(session, EventKind::GoalReached));
}

void startOver(Session& session, Journal& journal) {
    Event event = happened(session, EventKind::StartedOver);
    event.step.clear();
    journal.note(session.lesson.id, std::move(event));
    session = begin(std::move(session.lesson));
}

} // namespace tanhgram
