// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/toml_data.h"

#include "core/data/csv.h"
#include "core/experiment/sample_keys.h"
#include "core/experiment/toml_nodes.h"

#include <array>

namespace tanhgram {

namespace {

constexpr std::array<const char*, 3> origins{"name", "points", "csv"};

Parsed<DataSource> csvData(const toml::node& node, const FileReader& files) {
    const auto path = node.value_exact<std::string>();
    if (!path)
        return error(Problem::WrongType, positionOf(node),
                     phrase("Message", "'data.csv' takes the name of a file"));
    const auto text = files(*path);
    if (!text)
        return error(
            Problem::Unreadable, positionOf(node),
            phrase("Message", "cannot read '%1'; name a CSV file in the folder of this file")(*path));
    const auto points = parseCsv(*text);
    if (points)
        return DataSource(CsvData{*path, *points});
    Diagnostics problems;
    for (const Diagnostic& each : points.diagnostics)
        problems.push_back(error(each.problem, positionOf(node), lineOf(each, *path)));
    return problems;
}

} // namespace

void refuseWrongData(const toml::table& experiment, Diagnostics& problems) {
    const toml::table* data = experiment["data"].as_table();
    if (data == nullptr)
        return;
    std::vector<std::string> known(origins.begin(), origins.end());
    for (const SampleKey& key : sampleKeys())
        known.emplace_back(key.name);
    refuseUnknownKeys(*data, known, "data", problems);
    std::string found;
    for (const char* origin : origins)
        if (const toml::node* node = data->get(origin)) {
            if (!found.empty())
                problems.push_back(error(
                    Problem::Duplicate, positionOf(*node),
                    phrase("Message", "data has both '%1' and '%2'; leave one of them out")(found, origin)));
            found = origin;
        }
    if (found.empty())
        problems.push_back(error(
            Problem::MissingKey, positionOf(*data),
            phrase("Message",
                   "'data' needs name = \"moons\", points = [[x1, x2, label], ...] or csv = \"file.csv\"")));
    else if (!data->contains("name"))
        for (const SampleKey& key : sampleKeys())
            if (const toml::node* node = data->get(key.name))
                problems.push_back(
                    error(Problem::UnknownKey, positionOf(*node),
                          phrase("Message", "'%1' goes with a name, not with '%2'; leave it out")(key.name,
                                                                                                  found)));
}

void appendData(const toml::table& experiment, Patch& patch, Diagnostics& problems) {
    const toml::node* node = experiment.get("data");
    if (node == nullptr)
        return;
    const toml::table* data = node->as_table();
    if (data == nullptr)
        return appendAssignment("data", *node, patch, problems);
    if (const toml::node* points = data->get("points"))
        appendAssignment("data.points", *points, patch, problems);
    const toml::node* name = data->get("name");
    if (name == nullptr)
        return;
    appendAssignment("data.name", *name, patch, problems);
    for (const SampleKey& key : sampleKeys())
        if (const toml::node* number = data->get(key.name))
            appendAssignment("data." + std::string(key.name), *number, patch, problems);
}

void readCsv(const toml::table& experiment, const FileReader& files, Experiment& into,
             Diagnostics& problems) {
    const toml::node* csv = experiment["data"]["csv"].node();
    if (csv == nullptr)
        return;
    const auto data = csvData(*csv, files);
    if (data)
        into.data = *data;
    else
        problems.insert(problems.end(), data.diagnostics.begin(), data.diagnostics.end());
}

} // namespace tanhgram
