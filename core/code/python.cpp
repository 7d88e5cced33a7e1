// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/code/python.h"

#include "core/code/python_data.h"
#include "core/experiment/numbers.h"

namespace tanhgram {

namespace {

constexpr std::string_view glorotNormal = R"(
# Glorot-normal weights: variance 2 / (inputs + units), drawn as (inputs x units) matrices; biases 0.
def glorot_normal(inputs, units):
    return (rng.randn(inputs, units) * np.sqrt(2.0 / (inputs + units))).T


weights = [glorot_normal(inputs, units) for inputs, units in zip(sizes, sizes[1:])]
biases = [np.zeros(units) for units in sizes[1:]]
output_weights = glorot_normal(sizes[-1], 1)[0]
output_bias = 0.0
)";

std::string sizesOf(const Network& network) {
    std::string text = "[" + std::to_string(inputCount);
    for (const DenseLayer& layer : network.hidden)
        text += ", " + std::to_string(layer.units());
    return text + "]";
}

std::string givenWeights(const Network& network) {
    std::string weights;
    std::string biases;
    for (const DenseLayer& layer : network.hidden) {
        weights += "    np.array(" + pythonMatrix(layer.weights) + "),\n";
        biases += "    np.array(" + pythonList(layer.biases) + "),\n";
    }
    return "\n# One row of weights per hidden unit, one matrix per layer.\nweights = [\n" + weights +
           "]\nbiases = [\n" + biases + "]\noutput_weights = np.array(" + pythonList(network.output.weights) +
           ")\noutput_bias = " + pythonNumber(network.output.bias) + "\n";
}

std::string activationsOf(const Network& network) {
    std::string text = "activations = [";
    for (const DenseLayer& layer : network.hidden)
        text +=
            (&layer == &network.hidden.front() ? "\"" : ", \"") + std::string(name(layer.activation)) + "\"";
    return text + "]\n";
}

} // namespace

std::string pythonNumber(double number) {
    const std::string text = toText(number);
    return text.find_first_of(".e") == std::string::npos ? text + ".0" : text;
}

std::string pythonList(const Eigen::VectorXd& numbers) {
    std::string text = "[";
    for (Eigen::Index i = 0; i < numbers.size(); ++i)
        text += (i == 0 ? "" : ", ") + pythonNumber(numbers[i]);
    return text + "]";
}

std::string pythonMatrix(const Eigen::MatrixXd& matrix) {
    std::string text = "[";
    for (Eigen::Index row = 0; row < matrix.rows(); ++row)
        text += (row == 0 ? "" : ", ") + pythonList(matrix.row(row));
    return text + "]";
}

std::string pythonSetup(const Experiment& experiment) {
    const Training& training = experiment.training;
    const bool drawn = training.initial == InitialWeights::GlorotNormal;
    return "learning_rate = " + pythonNumber(training.learningRate) +
           "\nmomentum = " + pythonNumber(training.momentum) +
           "\nbatch_size = " + std::to_string(training.batchSize) +
           "\nepochs = " + std::to_string(training.epochs) + "\nrng = np.random.RandomState(" +
           std::to_string(training.seed) + ")\n" + pythonData(experiment.data) +
           "\nsizes = " + sizesOf(experiment.network) + "  # inputs, then the units of each hidden layer\n" +
           activationsOf(experiment.network) +
           (drawn ? std::string(glorotNormal) : givenWeights(experiment.network));
}

} // namespace tanhgram
