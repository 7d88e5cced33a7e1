// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/questions/predict.h"
#include "lessons/questions/text.h"

namespace tanhgram {

/// Every kind of question; a lesson's `kind` names one, and the first is meant if it names none. A new kind
/// is one new file beside this one (with what choice.h lists), its name here, and a way to enter the answer
/// in the question form.
using QuestionKind = std::variant<ChoiceQuestion, NumberQuestion, TextQuestion, PredictQuestion>;

/// Calls `visit` with a default value of each kind, in order.
template <class Visit> void forEachQuestionKind(const Visit& visit) {
    const auto each = [&]<class... Kinds>(const std::variant<Kinds...>*) { (visit(Kinds{}), ...); };
    each(static_cast<const QuestionKind*>(nullptr));
}

} // namespace tanhgram
