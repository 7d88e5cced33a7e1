// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/questions/answer.h"

#include <array>
#include <string_view>

namespace tanhgram {

/// What is said to whoever answers a number from `from` to `to`, if that is wrong.
struct NumberFeedback {
    static constexpr std::array<std::string_view, 5> keys{"near", "within", "from", "to", "text"};

    double from = 0;
    double to = 0;
    QString text;
};

/// "How much?": right within `tolerance` of `answer`.
struct NumberQuestion {
    static constexpr std::string_view kind = "number";
    static constexpr std::array<std::string_view, 3> keys{"answer", "tolerance", "feedback"};

    double answer = 0;
    double tolerance = 0;
    std::vector<NumberFeedback> feedback = {};
};

void read(NumberQuestion& number, Fields& question);
Verdict judge(const NumberQuestion& number, const Answer& answer);
Answer rightAnswer(const NumberQuestion& number);
std::vector<Answer> wrongAnswers(const NumberQuestion& number);
QString wording(const NumberQuestion& number, const Answer& answer);

} // namespace tanhgram
