// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/questions/check.h"

namespace tanhgram {

namespace {

// A prediction asks for what its outcome is.
template <class Kind> const Kind* as(const Question& question) {
    if (const auto* predict = std::get_if<PredictQuestion>(&question.kind))
        return std::get_if<Kind>(&predict->outcome);
    return std::get_if<Kind>(&question.kind);
}

} // namespace

Verdict check(const Question& question, const Answer& answer) {
    return std::visit([&](const auto& kind) { return judge(kind, answer); }, question.kind);
}

Answer rightAnswer(const Question& question) {
    return std::visit([](const auto& kind) { return rightAnswer(kind); }, question.kind);
}

std::vector<Answer> wrongAnswers(const Question& question) {
    return std::visit([](const auto& kind) { return wrongAnswers(kind); }, question.kind);
}

QString wording(const Question& question, const Answer& answer) {
    return std::visit([&](const auto& kind) { return wording(kind, answer); }, question.kind);
}

std::string_view kindName(const Question& question) {
    return std::visit([](const auto& kind) { return kind.kind; }, question.kind);
}

const ChoiceQuestion* asChoice(const Question& question) {
    return as<ChoiceQuestion>(question);
}

const NumberQuestion* asNumber(const Question& question) {
    return as<NumberQuestion>(question);
}

bool isPrediction(const Question& question) {
    return std::holds_alternative<PredictQuestion>(question.kind);
}

} // namespace tanhgram
