// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/put.h"

#include "core/diagnostic/suggest.h"
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

Trouble putPoints(DataSource& data, const Assignment& assignment) {
    const auto* rows = std::get_if<std::vector<std::vector<double>>>(&assignment.value);
    if (rows == nullptr || rows->empty())
        return wrongType(assignment, phrase("Message", "'%1' takes a list of points [x1, x2, label]"));
    std::vector<LabelledPoint> points;
    for (const std::vector<double>& row : *rows) {
        const std::size_t number = points.size() + 1;
        if (row.size() != 3)
            return error(
                Problem::WrongShape, assignment.position,
                counted("Message", "point %1 of 'data.points' has %n number(s); write [x1, x2, label]")(
                    row.size(), number));
        if (!std::isfinite(row[0]) || !std::isfinite(row[1]))
            return error(Problem::NotFinite, assignment.position,
                         phrase("Message", "point %1 of 'data.points' must have finite coordinates")(number));
        if (row[2] != 0 && row[2] != 1)
            return error(
                Problem::OutOfRange, assignment.position,
                phrase("Message", "point %1 of 'data.points' has another label than 0 or 1")(number));
        points.push_back({row[0], row[1], static_cast<int>(row[2])});
    }
    data = std::move(points);
    return std::nullopt;
}

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

Trouble putData(DataSource& data, const Assignment& assignment) {
    if (assignment.key == "data.points")
        return putPoints(data, assignment);
    const auto* word = std::get_if<std::string>(&assignment.value);
    if (assignment.key != "data" || word == nullptr)
        return wrongType(assignment,
                         phrase("Message", "'%1' takes the name of a data set, or data.points = [[x1, x2, "
                                           "label], ...]"));
    if (const auto generator = generatorNamed(*word)) {
        data = *generator;
        return std::nullopt;
    }
    std::vector<std::string> known;
    for (const Generator each : allGenerators)
        known.emplace_back(name(each));
    return error(Problem::UnknownValue, assignment.position,
                 withSuggestion(phrase("Message", "there is no data set '%1'")(*word), *word, known));
}

Trouble putTraining(Training& training, const Assignment& assignment) {
    const std::string_view field = std::string_view(assignment.key).substr(sizeof("training.") - 1);
    if (field == "initial")
        return putInitial(training, assignment);
    const TrainingKey* key = trainingKeyNamed(field);
    if (key == nullptr) {
        std::vector<std::string> known{"initial"};
        for (const TrainingKey& each : trainingKeys())
            known.emplace_back(each.name);
        return error(Problem::UnknownKey, assignment.position,
                     withSuggestion(phrase("Message", "training has no key '%1'")(field), field, known));
    }
    Trouble trouble;
    const auto number = numberOf(assignment, trouble);
    if (!number)
        return trouble;
    if (!allows(*key, *number))
        return error(Problem::OutOfRange, assignment.position, limitsOf(*key, assignment.key));
    key->put(training, *number);
    return std::nullopt;
}

} // namespace tanhgram
