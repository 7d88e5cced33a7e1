// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/questions/check.h"

#include <algorithm>
#include <cmath>

namespace tanhgram {

namespace {

// Rounding in "0.1 + 0.2" style arithmetic must not make an answer at the very edge wrong.
constexpr double slack = 1e-9;

Verdict judge(const ChoiceQuestion& question, const std::vector<int>& chosen) {
    Verdict verdict{true, {}};
    for (std::size_t i = 0; i < question.options.size(); ++i) {
        const Option& option = question.options[i];
        const bool isChosen = std::count(chosen.begin(), chosen.end(), static_cast<int>(i)) > 0;
        verdict.right = verdict.right && isChosen == option.right;
        if (isChosen && !option.feedback.isEmpty())
            verdict.feedback += (verdict.feedback.isEmpty() ? "" : "\n") + option.feedback;
    }
    return verdict;
}

Verdict judge(const NumberQuestion& question, double number) {
    return {std::abs(number - question.answer) <= question.tolerance + slack, {}};
}

Verdict judge(const TextQuestion& question, const QString& text) {
    const auto plain = [](const QString& raw) { return raw.simplified().toCaseFolded(); };
    return {std::any_of(question.accepted.begin(), question.accepted.end(),
                        [&](const QString& each) { return plain(each) == plain(text); }),
            {}};
}

template <class Kind, class Given> Verdict judgeIf(const Kind& kind, const Answer& answer) {
    const Given* given = std::get_if<Given>(&answer);
    return given == nullptr ? Verdict{} : judge(kind, *given);
}

std::vector<int> rightOptions(const ChoiceQuestion& question) {
    std::vector<int> right;
    for (std::size_t i = 0; i < question.options.size(); ++i)
        if (question.options[i].right)
            right.push_back(static_cast<int>(i));
    return right;
}

struct Right {
    Answer operator()(const ChoiceQuestion& question) const { return rightOptions(question); }
    Answer operator()(const NumberQuestion& question) const { return question.answer; }
    Answer operator()(const TextQuestion& question) const { return question.accepted.value(0); }
};

struct Wrong {
    std::vector<Answer> operator()(const ChoiceQuestion& question) const {
        std::vector<Answer> wrong{std::vector<int>{}};
        for (std::size_t i = 0; i < question.options.size(); ++i)
            if (const std::vector<int> one{static_cast<int>(i)}; one != rightOptions(question))
                wrong.push_back(one);
        return wrong;
    }
    std::vector<Answer> operator()(const NumberQuestion& question) const {
        const double beyond = question.tolerance * 1.01 + 1e-6;
        return {question.answer + beyond, question.answer - beyond};
    }
    std::vector<Answer> operator()(const TextQuestion&) const { return {QString()}; }
};

} // namespace

Verdict check(const Question& question, const Answer& answer) {
    if (const auto* choice = std::get_if<ChoiceQuestion>(&question.kind))
        return judgeIf<ChoiceQuestion, std::vector<int>>(*choice, answer);
    if (const auto* number = std::get_if<NumberQuestion>(&question.kind))
        return judgeIf<NumberQuestion, double>(*number, answer);
    return judgeIf<TextQuestion, QString>(std::get<TextQuestion>(question.kind), answer);
}

Answer rightAnswer(const Question& question) {
    return std::visit(Right{}, question.kind);
}

std::vector<Answer> wrongAnswers(const Question& question) {
    return std::visit(Wrong{}, question.kind);
}

} // namespace tanhgram
