// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/numbers.h"
#include "core/experiment/sample_keys.h"
#include "core/experiment/toml.h"
#include "core/experiment/training_keys.h"

namespace tanhgram {

namespace {

std::string quoted(std::string_view word) {
    return '"' + std::string(word) + '"';
}

// A file's name may hold anything; backslashes, quotes and control characters are spelt as TOML wants.
std::string quotedPath(const std::string& path) {
    constexpr std::string_view hex = "0123456789ABCDEF";
    std::string text = "\"";
    for (const char each : path) {
        const auto byte = static_cast<unsigned char>(each);
        if (each == '"' || each == '\\')
            text += std::string("\\") + each;
        else if (byte < 0x20 || byte == 0x7F)
            text += std::string("\\u00") + hex[byte >> 4U] + hex[byte & 0xFU];
        else
            text += each;
    }
    return text + '"';
}

template <class Numbers> std::string list(const Numbers& numbers) {
    std::string text = "[";
    for (Eigen::Index i = 0; i < numbers.size(); ++i)
        text += (i == 0 ? "" : ", ") + toText(numbers[i]);
    return text + "]";
}

std::string matrix(const Eigen::MatrixXd& values) {
    std::string text = "[";
    for (Eigen::Index row = 0; row < values.rows(); ++row)
        text += (row == 0 ? "" : ", ") + list(values.row(row));
    return text + "]";
}

struct DataText {
    std::string operator()(Generator generator) const { return "data = " + quoted(name(generator)) + "\n"; }
    std::string operator()(const CsvData& csv) const { return "data.csv = " + quotedPath(csv.path) + "\n"; }
    // The number of samples is what tells a sample from the name alone.
    std::string operator()(const Sample& sample) const {
        std::string text = "[data]\nname = " + quoted(name(sample.shape)) + "\n";
        for (const SampleKey& key : sampleKeys())
            if (key.name == "samples" || key.get(sample) != key.get(plainSample(sample.shape)))
                text += std::string(key.name) + " = " + toText(key.get(sample)) + "\n";
        return text;
    }
    std::string operator()(const PointList& points) const {
        std::string text = "data.points = [\n";
        for (const LabelledPoint& point : points.all())
            text += "    [" + toText(point.x1) + ", " + toText(point.x2) + ", " +
                    std::to_string(point.label) + "],\n";
        return text + "]\n";
    }
};

std::string hiddenText(const DenseLayer& layer) {
    return "\n[[hidden]]\nactivation = " + quoted(name(layer.activation)) +
           "\nweights = " + matrix(layer.weights) + "\nbiases = " + list(layer.biases) + "\n";
}

std::string trainingText(const Training& training) {
    std::string text = "\n[training]\n";
    for (const TrainingKey& key : trainingKeys())
        text += std::string(key.name) + " = " + toText(key.get(training)) + "\n";
    return text + "initial = " + quoted(name(training.initial)) + "\n";
}

} // namespace

std::string toToml(const Experiment& experiment) {
    std::string text = std::visit(DataText{}, experiment.data);
    for (const DenseLayer& layer : experiment.network.hidden)
        text += hiddenText(layer);
    const OutputUnit& output = experiment.network.output;
    text += "\n[output]\nweights = " + list(output.weights) + "\nbias = " + toText(output.bias) + "\n";
    return text + trainingText(experiment.training);
}

} // namespace tanhgram
