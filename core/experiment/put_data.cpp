// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnostic/suggest.h"
#include "core/experiment/put_number.h"
#include "core/experiment/sample_keys.h"

#include <cmath>

namespace tanhgram {

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

// A sample of another name keeps its numbers.
Trouble putName(DataSource& data, const Assignment& assignment) {
    const auto* word = std::get_if<std::string>(&assignment.value);
    if (word == nullptr)
        return wrongType(
            assignment,
            phrase("Message", "'%1' takes the name of a data set, or data.points = [[x1, x2, label], ...]"));
    if (const auto generator = generatorNamed(*word)) {
        if (auto* sample = std::get_if<Sample>(&data); sample != nullptr && assignment.key == "data.name")
            sample->shape = *generator;
        else
            data = *generator;
        return std::nullopt;
    }
    std::vector<std::string> known;
    for (const Generator each : allGenerators)
        known.emplace_back(name(each));
    return error(Problem::UnknownValue, assignment.position,
                 withSuggestion(phrase("Message", "there is no data set '%1'")(*word), *word, known));
}

} // namespace

Trouble putData(DataSource& data, const Assignment& assignment) {
    if (assignment.key == "data.points")
        return putPoints(data, assignment);
    if (assignment.key == "data" || assignment.key == "data.name")
        return putName(data, assignment);
    auto sample = sampleOf(data);
    const bool isKnown = keyNamed(sampleKeys(), std::string_view(assignment.key).substr(5)) != nullptr;
    if (!sample && isKnown)
        return error(Problem::MissingKey, assignment.position,
                     phrase("Message", "'%1' needs a data set with a name; set data.name = \"moons\" first")(
                         assignment.key));
    Sample changed = sample.value_or(Sample{});
    Trouble trouble = putNumber(changed, sampleKeys(), {"data", {"name", "points"}}, assignment);
    if (!trouble)
        data = changed;
    return trouble;
}

} // namespace tanhgram
