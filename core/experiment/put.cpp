// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/put.h"

#include "core/diagnostic/suggest.h"
#include "core/experiment/training_keys.h"

#include <cmath>

namespace tanhgram {

Diagnostic wrongType(const Assignment& assignment, const std::string& wanted) {
    return error(Problem::WrongType, assignment.position, "'" + assignment.key + "' takes " + wanted);
}

std::optional<double> numberOf(const Assignment& assignment, Trouble& trouble) {
    const double* number = std::get_if<double>(&assignment.value);
    if (number == nullptr)
        trouble = wrongType(assignment, "a number");
    else if (!std::isfinite(*number))
        trouble = error(Problem::NotFinite, assignment.position,
                        "'" + assignment.key + "' must be a finite number");
    else
        return *number;
    return std::nullopt;
}

namespace {

Trouble putPoints(DataSource& data, const Assignment& assignment) {
    const auto* rows = std::get_if<std::vector<std::vector<double>>>(&assignment.value);
    if (rows == nullptr || rows->empty())
        return wrongType(assignment, "a list of points [x1, x2, label]");
    std::vector<LabelledPoint> points;
    for (const std::vector<double>& row : *rows) {
        const std::string where = "point " + std::to_string(points.size() + 1) + " of 'data.points' ";
        if (row.size() != 3)
            return error(Problem::WrongShape, assignment.position,
                         where + "has " + std::to_string(row.size()) + " numbers; write [x1, x2, label]");
        if (!std::isfinite(row[0]) || !std::isfinite(row[1]))
            return error(Problem::NotFinite, assignment.position, where + "must have finite coordinates");
        if (row[2] != 0 && row[2] != 1)
            return error(Problem::OutOfRange, assignment.position, where + "has another label than 0 or 1");
        points.push_back({row[0], row[1], static_cast<int>(row[2])});
    }
    data = std::move(points);
    return std::nullopt;
}

Trouble putInitial(Training& training, const Assignment& assignment) {
    const auto* word = std::get_if<std::string>(&assignment.value);
    if (word == nullptr)
        return wrongType(assignment, "\"given\" or \"glorot_normal\"");
    for (const InitialWeights each : {InitialWeights::Given, InitialWeights::GlorotNormal})
        if (name(each) == *word) {
            training.initial = each;
            return std::nullopt;
        }
    return error(Problem::UnknownValue, assignment.position,
                 "'" + *word + "' is no choice of initial weights" +
                     suggestion(*word, {"given", "glorot_normal"}));
}

} // namespace

Trouble putData(DataSource& data, const Assignment& assignment) {
    if (assignment.key == "data.points")
        return putPoints(data, assignment);
    const auto* word = std::get_if<std::string>(&assignment.value);
    if (assignment.key != "data" || word == nullptr)
        return wrongType(assignment, "the name of a data set, or data.points = [[x1, x2, label], ...]");
    if (const auto generator = generatorNamed(*word)) {
        data = *generator;
        return std::nullopt;
    }
    std::vector<std::string> known;
    for (const Generator each : allGenerators)
        known.emplace_back(name(each));
    return error(Problem::UnknownValue, assignment.position,
                 "there is no data set '" + *word + "'" + suggestion(*word, known));
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
                     "training has no key '" + std::string(field) + "'" + suggestion(field, known));
    }
    Trouble trouble;
    const auto number = numberOf(assignment, trouble);
    if (!number)
        return trouble;
    if (!allows(*key, *number))
        return error(Problem::OutOfRange, assignment.position,
                     "'" + assignment.key + "' must be " + allowedBy(*key));
    key->put(training, *number);
    return std::nullopt;
}

} // namespace tanhgram
