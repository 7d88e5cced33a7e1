// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnostic/collect.h"
#include "core/experiment/toml.h"
#include "core/experiment/toml_data.h"
#include "core/experiment/toml_nodes.h"
#include "core/experiment/toml_shape.h"
#include "core/experiment/training_keys.h"

#include <algorithm>

namespace tanhgram {

namespace {

const std::vector<std::string>& keysOf(std::string_view table) {
    static const std::vector<std::string> output{"weights", "bias"};
    static const std::vector<std::string> hidden{"activation", "units", "weights", "biases"};
    static const std::vector<std::string> training = [] {
        std::vector<std::string> keys{"initial"};
        for (const TrainingKey& key : trainingKeys())
            keys.emplace_back(key.name);
        return keys;
    }();
    return table == "output" ? output : table == "hidden" ? hidden : training;
}

void refuseUnknown(const toml::table& table, Diagnostics& problems) {
    refuseUnknownKeys(table, {"data", "hidden", "output", "training"}, phrase("Message", "an experiment"),
                      problems);
    for (const char* key : {"output", "training"})
        if (const toml::table* inner = table[key].as_table())
            refuseUnknownKeys(*inner, keysOf(key), key, problems);
    if (const toml::array* layers = table["hidden"].as_array())
        for (const toml::node& layer : *layers)
            if (const toml::table* inner = layer.as_table())
                refuseUnknownKeys(*inner, keysOf("hidden"), "hidden", problems);
    refuseWrongData(table, problems);
}

void expectTable(const toml::table& table, std::string_view key, Diagnostics& problems) {
    const toml::node* node = table.get(key);
    if (node != nullptr && !node->is_table())
        problems.push_back(error(Problem::WrongType, positionOf(*node),
                                 phrase("Message", "'%1' is a table; write [%1]")(key)));
}

// A table where a value belongs is an error here: `--set` has longer keys than a file may nest.
void appendKnown(const toml::table& table, std::string_view kind, const std::string& prefix, Patch& patch,
                 Diagnostics& problems) {
    for (const std::string& key : keysOf(kind))
        if (const toml::node* node = table.get(key); node != nullptr && key != "units")
            appendAssignment(prefix + "." + key, *node, patch, problems);
}

// Everything the file says but the shape, as the patch it is; the keys are those that `--set` takes too.
Patch patchOf(const toml::table& table, Diagnostics& problems) {
    Patch patch;
    for (const char* key : {"output", "training"})
        if (const toml::table* inner = table[key].as_table())
            appendKnown(*inner, key, key, patch, problems);
    if (const toml::array* layers = table["hidden"].as_array())
        for (std::size_t index = 0; index < layers->size() && index < maxHiddenLayers; ++index)
            if (const toml::table* layer = layers->get(index)->as_table())
                appendKnown(*layer, "hidden", "hidden." + std::to_string(index), patch, problems);
    appendData(table, patch, problems);
    return patch;
}

} // namespace

std::optional<std::string> noFiles(const std::string&) {
    return std::nullopt;
}

Parsed<Experiment> experimentFrom(const toml::table& table, const FileReader& files) {
    Diagnostics problems;
    refuseUnknown(table, problems);
    expectTable(table, "output", problems);
    expectTable(table, "training", problems);
    Experiment experiment;
    Diagnostics shapeProblems;
    experiment.network = shapeOf(table, shapeProblems);
    // Where the shape itself is wrong, what does not fit it may be right.
    const bool shapeIsKnown = shapeProblems.empty();
    problems.insert(problems.end(), shapeProblems.begin(), shapeProblems.end());
    const Parsed<Experiment> filled = patched(experiment, patchOf(table, problems));
    for (const Diagnostic& each : filled.diagnostics)
        if (shapeIsKnown || (each.problem != Problem::WrongShape && each.problem != Problem::UnknownKey))
            problems.push_back(each);
    if (filled)
        experiment = *filled;
    readCsv(table, files, experiment, problems);
    if (!hasErrors(problems))
        return experiment;
    sortByPlace(problems);
    return problems;
}

Parsed<Experiment> parseExperiment(std::string_view text, const FileReader& files) {
    const Parsed<toml::table> table = parseTable(text);
    return table ? experimentFrom(*table, files) : Parsed<Experiment>(table.diagnostics);
}

} // namespace tanhgram
