// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/journal/history.h"

#include "lessons/journal/answer_form.h"

#include <algorithm>

namespace tanhgram {

namespace {

// A wrong answer given for fun after the right one does not take its place.
void takeAnswer(const Event& event, StepHistory& step) {
    step.tries += step.right ? 0 : 1;
    if (event.right || !step.right) {
        step.answer = event.answer;
        step.language = event.language;
    }
    step.right = step.right || event.right;
}

void take(const Event& event, StepHistory& step) {
    if (!step.first.isValid())
        step.first = event.time;
    step.last = event.time;
    if (event.kind == EventKind::Answered)
        takeAnswer(event, step);
    if (event.kind == EventKind::HintOpened)
        step.hints = std::max(step.hints, event.count);
    step.shown = step.shown || event.kind == EventKind::AnswerShown;
    step.reached = step.reached || event.kind == EventKind::GoalReached;
}

} // namespace

History historyOf(const std::vector<Event>& events) {
    History history;
    for (const Event& event : events) {
        if (event.kind == EventKind::StartedOver)
            history.clear();
        else if (!event.step.empty())
            take(event, history[event.step]);
    }
    return history;
}

std::optional<Answer> fittingAnswer(const Lesson& lesson, const Event& event) {
    const Step* step = stepWithId(lesson, event.step);
    return step && step->question ? fromForm(*step->question, event.answer, event.language != lesson.language)
                                  : std::nullopt;
}

StepRecord recordOf(const Step& step, const StepHistory& history, const QString& language) {
    StepRecord record;
    record.tries = history.tries;
    record.hints = std::min(history.hints, static_cast<int>(step.hints.size()));
    record.reached = history.reached && step.goal;
    if (!step.question)
        return record;
    record.shown = history.shown;
    if (!history.answer.isEmpty()) {
        record.answer = fromForm(*step.question, history.answer, history.language != language);
        record.again = !record.answer;
        record.right = history.right && record.answer;
    }
    if (record.shown && !record.right)
        record.answer = rightAnswer(*step.question);
    return record;
}

} // namespace tanhgram
