// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/lesson.h"

namespace tanhgram {

/// Checks an answer; one of another type than the question asks for is wrong.
Verdict check(const Question& question, const Answer& answer);

/// An answer that is right, as "show the answer" gives it.
Answer rightAnswer(const Question& question);

/// Answers that ought to be refused, for checking the question itself.
std::vector<Answer> wrongAnswers(const Question& question);

/// An answer as a person would say it: the texts of the options chosen, the number, the text.
QString wording(const Question& question, const Answer& answer);

/// The word for the question's kind in lesson files: "choice".
std::string_view kindName(const Question& question);

/// The options, or the number, that a question or a prediction asks for; null if it asks for something else.
const ChoiceQuestion* asChoice(const Question& question);
const NumberQuestion* asNumber(const Question& question);

/// Whether the question is to be answered before something happens, once.
bool isPrediction(const Question& question);

} // namespace tanhgram
