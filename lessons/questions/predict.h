// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/questions/choice.h"
#include "lessons/questions/number.h"

namespace tanhgram {

/// "What will happen?": the student commits to one answer, then the step's change happens, then the two are
/// compared. There is no second try, and being wrong is no failure.
struct PredictQuestion {
    static constexpr std::string_view kind = "predict";
    static constexpr std::array<std::string_view, 5> keys{"options", "several", "answer", "tolerance",
                                                          "feedback"};

    std::variant<ChoiceQuestion, NumberQuestion> outcome;
};

void read(PredictQuestion& predict, Fields& question);
Verdict judge(const PredictQuestion& predict, const Answer& answer);
Answer rightAnswer(const PredictQuestion& predict);
std::vector<Answer> wrongAnswers(const PredictQuestion& predict);
QString wording(const PredictQuestion& predict, const Answer& answer);

/// The prediction beside what happened, in a sentence or two.
QString comparison(const PredictQuestion& predict, const Answer& predicted);

} // namespace tanhgram
