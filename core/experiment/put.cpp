// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/put.h"

#include "core/diagnostic/suggest.h"
#include "core/experiment/put_number.h"
#include "core/experiment/training_keys.h"

#include <cmath>

namespace tanhgram {

Diagnostic wrongType(const Assignment& assignment, const Phrase& wanted) {
    return error(Problem::WrongType, assignment.position, wanted(assignment.key));
}

std::optional<double> numberOf(const Assignment& assignment, Trouble& trouble) {
    const double* number = std::get_if<double>(&assignment.value);
    if (number == nullptr)
        trouble = wrongType(assignment, phrase("Message", "'%1' takes a number"));
    else if (!std::isfinite(*number))
        trouble = error(Problem::NotFinite, assignment.position,
                        phrase("Message", "'%1' must be a finite number")(assignment.key));
    else
        return *number;
    return std::nullopt;
}

namespace {

Trouble putInitial(Training& training, const Assignment& assignment) {
    const auto* word = std::get_if<std::string>(&assignment.value);
    if (word == nullptr)
        return wrongType(assignment, phrase("Message", "'%1' takes \"given\" or \"glorot_normal\""));
    for (const InitialWeights each : {InitialWeights::Given, InitialWeights::GlorotNormal})
        if (name(each) == *word) {
            training.initial = each;
            return std::nullopt;
        }
    return error(Problem::UnknownValue, assignment.position,
                 withSuggestion(phrase("Message", "'%1' is no choice of initial weights")(*word), *word,
                                {"given", "glorot_normal"}));
}

} // namespace

Trouble putTraining(Training& training, const Assignment& assignment) {
    if (assignment.key == "training.initial")
        return putInitial(training, assignment);
    return putNumber(training, trainingKeys(), {"training", {"initial"}}, assignment);
}

} // namespace tanhgram
