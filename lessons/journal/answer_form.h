// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/questions/check.h"

#include <QJsonObject>

namespace tanhgram {

/// An answer in the form in which it is kept, which can be understood without the lesson:
/// {"chosen": [0, 2], "texts": ["...", "..."], "of": 4}, {"number": 0.5} or {"text": "..."}.
QJsonObject toForm(const Question& question, const Answer& answer);

/// The answer again, if it still fits the question: of the same kind, and every option that was chosen is
/// still offered. Options are found by their text, so that they may be reordered; in `translated` lessons
/// (answered in another language) by their place.
std::optional<Answer> fromForm(const Question& question, const QJsonObject& form, bool translated = false);

/// The answer as a person would say it.
QString inWords(const QJsonObject& form);

/// The word for its kind in lesson files: "choice", "number", "text" or "predict"; empty without a question.
QString kindOf(const std::optional<Question>& question);

} // namespace tanhgram
