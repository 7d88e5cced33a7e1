// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/lesson.h"

namespace tanhgram {

/// A student's answer: the options chosen (from 0), a number, or a text.
using Answer = std::variant<std::vector<int>, double, QString>;

/// Whether an answer is right, and what the lesson says to whoever gives it.
struct Verdict {
    bool right = false;
    QString feedback;
};

/// Checks an answer; one of another kind than the question is wrong.
Verdict check(const Question& question, const Answer& answer);

/// An answer that is right, as "show the answer" gives it.
Answer rightAnswer(const Question& question);

/// Answers that ought to be refused, for checking the question itself.
std::vector<Answer> wrongAnswers(const Question& question);

} // namespace tanhgram
