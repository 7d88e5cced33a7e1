// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/patch.h"
#include "core/experiment/sample_keys.h"
#include "core/experiment/training_keys.h"

namespace tanhgram {

namespace {

std::vector<double> listOf(const Eigen::VectorXd& vector) {
    return {vector.begin(), vector.end()};
}

std::vector<std::vector<double>> rowsOf(const Eigen::MatrixXd& matrix) {
    std::vector<std::vector<double>> rows;
    for (Eigen::Index row = 0; row < matrix.rows(); ++row)
        rows.push_back(listOf(matrix.row(row)));
    return rows;
}

std::vector<std::vector<double>> rowsOf(const std::vector<LabelledPoint>& points) {
    std::vector<std::vector<double>> rows;
    for (const LabelledPoint& point : points)
        rows.push_back({point.x1, point.x2, static_cast<double>(point.label)});
    return rows;
}

struct DataAssignments {
    DataSource from;

    Patch operator()(Generator generator) const { return {{"data", std::string(name(generator)), {}}}; }
    Patch operator()(const PointList& points) const { return {{"data.points", rowsOf(points.all()), {}}}; }
    Patch operator()(const CsvData& csv) const { return (*this)(csv.points); }

    // Another name keeps the numbers of a sample, and puts a name alone in the place of anything else.
    Patch operator()(const Sample& to) const {
        Patch patch;
        auto now = sampleOf(from);
        if (!now || now->shape != to.shape) {
            patch.push_back({"data.name", std::string(name(to.shape)), {}});
            if (std::holds_alternative<Sample>(from))
                now->shape = to.shape;
            else
                now = plainSample(to.shape);
        }
        for (const SampleKey& key : sampleKeys())
            if (key.get(*now) != key.get(to))
                patch.push_back({"data." + std::string(key.name), key.get(to), {}});
        const bool isStillAName = patch.empty() || patch.back().key == "data.name";
        if (isStillAName && !std::holds_alternative<Sample>(from))
            patch.push_back({"data.samples", static_cast<double>(to.samples), {}});
        return patch;
    }
};

void appendActivations(const Network& from, const Network& to, Patch& patch) {
    for (std::size_t i = 0; i < to.hidden.size(); ++i)
        if (from.hidden[i].activation != to.hidden[i].activation) {
            const std::string key =
                to.hidden.size() == 1 ? "activation" : "hidden." + std::to_string(i) + ".activation";
            patch.push_back({key, std::string(name(to.hidden[i].activation)), {}});
        }
}

void appendShortNames(const Experiment& from, const Experiment& to, Patch& patch) {
    for (const std::string& key : shortNames())
        if (numberAt(from, key) != numberAt(to, key))
            patch.push_back({key, *numberAt(to, key), {}});
}

void appendMatrices(const Network& from, const Network& to, Patch& patch) {
    for (std::size_t i = 0; i < to.hidden.size(); ++i) {
        const std::string layer = "hidden." + std::to_string(i);
        if (from.hidden[i].weights != to.hidden[i].weights)
            patch.push_back({layer + ".weights", rowsOf(to.hidden[i].weights), {}});
        if (from.hidden[i].biases != to.hidden[i].biases)
            patch.push_back({layer + ".biases", listOf(to.hidden[i].biases), {}});
    }
    if (from.output.weights != to.output.weights)
        patch.push_back({"output.weights", listOf(to.output.weights), {}});
    if (from.output.bias != to.output.bias)
        patch.push_back({"output.bias", to.output.bias, {}});
}

void appendTraining(const Training& from, const Training& to, Patch& patch) {
    for (const TrainingKey& key : trainingKeys())
        if (key.get(from) != key.get(to))
            patch.push_back({"training." + std::string(key.name), key.get(to), {}});
    if (from.initial != to.initial)
        patch.push_back({"training.initial", std::string(name(to.initial)), {}});
}

} // namespace

Patch difference(const Experiment& from, const Experiment& to) {
    Patch patch;
    if (from.data != to.data)
        patch = std::visit(DataAssignments{from.data}, to.data);
    appendActivations(from.network, to.network, patch);
    if (hasShortNames(to.network))
        appendShortNames(from, to, patch);
    else
        appendMatrices(from.network, to.network, patch);
    appendTraining(from.training, to.training, patch);
    return patch;
}

} // namespace tanhgram
