// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/questions/answer.h"

#include <array>
#include <string_view>

namespace tanhgram {

/// One answer that can be chosen, whether it is right, and what is said to whoever chooses it.
struct Option {
    QString text;
    bool right = false;
    QString feedback;
};

/// "Which of these?": one right option, or several if `several`.
struct ChoiceQuestion {
    static constexpr std::string_view kind = "choice";
    static constexpr std::array<std::string_view, 2> keys{"options", "several"};

    std::vector<Option> options;
    bool several = false;
};

/// What every kind of question offers: reading its keys, judging an answer (one of another type is wrong), an
/// answer that is right, some that must be refused, and an answer in words.
void read(ChoiceQuestion& choice, Fields& question);
Verdict judge(const ChoiceQuestion& choice, const Answer& answer);
Answer rightAnswer(const ChoiceQuestion& choice);
std::vector<Answer> wrongAnswers(const ChoiceQuestion& choice);
QString wording(const ChoiceQuestion& choice, const Answer& answer);

} // namespace tanhgram
