// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/session.h"

#include <algorithm>
#include <utility>

namespace tanhgram {

namespace {

StepRecord& record(Session& session) {
    return session.records[currentStep(session).id];
}

std::optional<StepIndex> neighbour(const Session& session, std::ptrdiff_t offset) {
    const auto order = stepOrder(session.lesson);
    const auto here = std::find(order.begin(), order.end(), session.at) - order.begin();
    const std::ptrdiff_t wanted = here + offset;
    if (wanted < 0 || wanted >= static_cast<std::ptrdiff_t>(order.size()))
        return std::nullopt;
    return order[static_cast<std::size_t>(wanted)];
}

bool isAnswered(const Question& question, const StepRecord& record) {
    return record.right || record.shown || (isPrediction(question) && record.answer);
}

} // namespace

Session begin(Lesson lesson) {
    const auto order = stepOrder(lesson);
    const StepIndex first = order.empty() ? StepIndex{} : order.front();
    return {std::move(lesson), first, {}};
}

void continueWith(Session& session, Lesson edited) {
    const auto before = stepOrder(session.lesson);
    const auto after = stepOrder(edited);
    if (before.empty() || after.empty()) {
        session = begin(std::move(edited));
        return;
    }
    const auto place = std::find(before.begin(), before.end(), session.at) - before.begin();
    const std::string& id = currentStep(session).id;
    const auto same = std::find_if(after.begin(), after.end(),
                                   [&](StepIndex each) { return stepAt(edited, each).id == id; });
    const auto last = static_cast<std::ptrdiff_t>(after.size()) - 1;
    session.at = same != after.end() ? *same : after[static_cast<std::size_t>(std::min(place, last))];
    session.lesson = std::move(edited);
}

const Step& currentStep(const Session& session) {
    return stepAt(session.lesson, session.at);
}

const StepRecord& currentRecord(const Session& session) {
    static const StepRecord none;
    const auto found = session.records.find(currentStep(session).id);
    return found == session.records.end() ? none : found->second;
}

std::optional<StepIndex> nextStep(const Session& session) {
    return neighbour(session, 1);
}

std::optional<StepIndex> previousStep(const Session& session) {
    return neighbour(session, -1);
}

Verdict answer(Session& session, const Answer& given) {
    const Step& step = currentStep(session);
    if (!step.question)
        return {};
    StepRecord& now = record(session);
    if (isPrediction(*step.question) && now.answer)
        return check(*step.question, *now.answer);
    const Verdict verdict = check(*step.question, given);
    now.answer = given;
    now.again = false;
    now.tries += now.right ? 0 : 1;
    now.right = now.right || verdict.right;
    return verdict;
}

void showAnswer(Session& session) {
    const Step& step = currentStep(session);
    StepRecord& now = record(session);
    now.shown = true;
    now.again = false;
    if (step.question)
        now.answer = rightAnswer(*step.question);
}

void openHint(Session& session) {
    StepRecord& now = record(session);
    now.hints = std::min(now.hints + 1, static_cast<int>(currentStep(session).hints.size()));
}

void reachGoal(Session& session) {
    record(session).reached = true;
}

bool isFinished(const Session& session, StepIndex index) {
    const Step& step = stepAt(session.lesson, index);
    const auto found = session.records.find(step.id);
    const StepRecord now = found == session.records.end() ? StepRecord{} : found->second;
    const bool answered = !step.question || isAnswered(*step.question, now);
    return answered && (!step.goal || now.reached) && (step.question || step.goal);
}

bool isQuestionOpen(const Session& session) {
    const Step& step = currentStep(session);
    return step.question && !isAnswered(*step.question, currentRecord(session));
}

bool isCommitted(const Session& session) {
    const Step& step = currentStep(session);
    return step.question && isPrediction(*step.question) && currentRecord(session).answer;
}

bool isConcealed(const Session& session) {
    return currentStep(session).conceal && !isFinished(session, session.at);
}

std::size_t finishedCount(const Session& session) {
    const auto order = stepOrder(session.lesson);
    return static_cast<std::size_t>(std::count_if(
        order.begin(), order.end(), [&](const StepIndex& each) { return isFinished(session, each); }));
}

} // namespace tanhgram
