// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/toml_nodes.h"

#include "core/diagnostic/suggest.h"

#include <algorithm>

namespace tanhgram {

namespace {

Position at(const toml::source_position& position) {
    return {static_cast<int>(position.line), static_cast<int>(position.column)};
}

Parsed<double> numberIn(const toml::node& node) {
    if (const auto integer = node.value_exact<std::int64_t>())
        return static_cast<double>(*integer);
    if (const auto number = node.value_exact<double>())
        return *number;
    return error(Problem::WrongType, positionOf(node), phrase("Message", "a number belongs here"));
}

Parsed<std::vector<double>> rowIn(const toml::array& array) {
    std::vector<double> row;
    for (const toml::node& each : array) {
        const Parsed<double> number = numberIn(each);
        if (!number)
            return number.diagnostics;
        row.push_back(*number);
    }
    return row;
}

Parsed<PatchValue> arrayIn(const toml::array& array) {
    if (array.empty() || !array.front().is_array()) {
        const auto row = rowIn(array);
        return row ? Parsed<PatchValue>(*row) : Parsed<PatchValue>(row.diagnostics);
    }
    std::vector<std::vector<double>> rows;
    for (const toml::node& each : array) {
        const toml::array* inner = each.as_array();
        if (inner == nullptr)
            return error(Problem::WrongType, positionOf(each),
                         phrase("Message", "a row of numbers belongs here: [1, 0]"));
        const auto row = rowIn(*inner);
        if (!row)
            return row.diagnostics;
        rows.push_back(*row);
    }
    return PatchValue(std::move(rows));
}

} // namespace

Position positionOf(const toml::node& node) {
    return at(node.source().begin);
}

Position positionOf(const toml::key& key) {
    return at(key.source().begin);
}

Parsed<toml::table> parseTable(std::string_view text) {
    if (text.size() > largestExperiment)
        return error(Problem::OutOfRange, {},
                     phrase("Message", "this is larger than 1 MiB; keep large data in a CSV file"));
    try {
        return toml::parse(text);
    } catch (const toml::parse_error& problem) {
        return error(Problem::Syntax, at(problem.source().begin), std::string(problem.description()));
    }
}

void refuseUnknownKeys(const toml::table& table, const std::vector<std::string>& known, const Text& where,
                       Diagnostics& problems) {
    for (const auto& [key, node] : table)
        if (std::count(known.begin(), known.end(), key.str()) == 0)
            problems.push_back(error(
                Problem::UnknownKey, positionOf(key),
                withSuggestion(phrase("Message", "%1 has no key '%2'")(where, key.str()), key.str(), known)));
}

Parsed<PatchValue> patchValue(const toml::node& node) {
    if (const auto word = node.value_exact<std::string>())
        return PatchValue(*word);
    if (const toml::array* array = node.as_array())
        return arrayIn(*array);
    const Parsed<double> number = numberIn(node);
    if (!number)
        return error(Problem::WrongType, positionOf(node),
                     phrase("Message", "a number, a word or a list of numbers belongs here"));
    return PatchValue(*number);
}

void appendAssignment(const std::string& key, const toml::node& node, Patch& patch, Diagnostics& problems) {
    const Parsed<PatchValue> value = patchValue(node);
    if (value)
        patch.push_back({key, *value, positionOf(node)});
    else
        problems.insert(problems.end(), value.diagnostics.begin(), value.diagnostics.end());
}

void appendAssignments(const toml::table& table, const std::string& prefix, Patch& patch,
                       Diagnostics& problems) {
    for (const auto& [key, node] : table) {
        const std::string name = (prefix.empty() ? "" : prefix + ".") + std::string(key.str());
        if (const toml::table* inner = node.as_table())
            appendAssignments(*inner, name, patch, problems);
        else
            appendAssignment(name, node, patch, problems);
    }
}

} // namespace tanhgram
