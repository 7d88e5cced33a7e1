// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/questions/predict.h"

#include "lessons/reader/fields.h"
#include "lessons/tr.h"

namespace tanhgram {

namespace {

void refuseNumberKeys(Fields& question) {
    for (const char* key : {"answer", "tolerance", "feedback"})
        if (question.has(key))
            question.note(error(
                Problem::UnknownKey, question.position(key),
                phrase("Message", "a prediction has either options or an answer; leave one of them out")));
}

} // namespace

void read(PredictQuestion& predict, Fields& question) {
    if (question.has("options")) {
        read(predict.outcome.emplace<ChoiceQuestion>(), question);
        refuseNumberKeys(question);
    } else if (question.has("answer")) {
        read(predict.outcome.emplace<NumberQuestion>(), question);
    } else {
        question.note(error(Problem::MissingKey, question.position({}),
                            phrase("Message",
                                   "a prediction needs options = [{ text = \"...\", right = true }, ...], or "
                                   "'answer = ...' if a number is predicted")));
    }
}

Verdict judge(const PredictQuestion& predict, const Answer& answer) {
    return std::visit([&](const auto& outcome) { return judge(outcome, answer); }, predict.outcome);
}

Answer rightAnswer(const PredictQuestion& predict) {
    return std::visit([](const auto& outcome) { return rightAnswer(outcome); }, predict.outcome);
}

std::vector<Answer> wrongAnswers(const PredictQuestion& predict) {
    return std::visit([](const auto& outcome) { return wrongAnswers(outcome); }, predict.outcome);
}

QString wording(const PredictQuestion& predict, const Answer& answer) {
    return std::visit([&](const auto& outcome) { return wording(outcome, answer); }, predict.outcome);
}

QString comparison(const PredictQuestion& predict, const Answer& predicted) {
    const QString said = wording(predict, predicted);
    if (judge(predict, predicted).right)
        return tr("You predicted “%1”, and so it is.").arg(said);
    return tr("You predicted “%1”. What happened: “%2”.").arg(said, wording(predict, rightAnswer(predict)));
}

} // namespace tanhgram
