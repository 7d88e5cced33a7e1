// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/questions/answer.h"

#include <QStringList>

#include <array>
#include <string_view>

namespace tanhgram {

/// What is said to whoever answers with one of `given`.
struct TextFeedback {
    static constexpr std::array<std::string_view, 2> keys{"given", "text"};

    QStringList given;
    QString text;
};

/// "In a word?": right if it is one of `accepted`, spaces and case apart.
struct TextQuestion {
    static constexpr std::string_view kind = "text";
    static constexpr std::array<std::string_view, 2> keys{"accepted", "feedback"};

    QStringList accepted;
    std::vector<TextFeedback> feedback = {};
};

void read(TextQuestion& text, Fields& question);
Verdict judge(const TextQuestion& text, const Answer& answer);
Answer rightAnswer(const TextQuestion& text);
std::vector<Answer> wrongAnswers(const TextQuestion& text);
QString wording(const TextQuestion& text, const Answer& answer);

} // namespace tanhgram
