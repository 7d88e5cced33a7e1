// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/parameters.h"

namespace tanhgram {

namespace {

using RowMajor = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

void append(std::vector<double>& all, const Eigen::VectorXd& numbers) {
    all.insert(all.end(), numbers.begin(), numbers.end());
}

} // namespace

std::size_t parameterCount(const Network& network) {
    Eigen::Index count = network.lastUnits() + 1;
    for (const DenseLayer& layer : network.hidden)
        count += layer.units() * (layer.inputs() + 1);
    return static_cast<std::size_t>(count);
}

std::vector<double> parametersOf(const Network& network) {
    std::vector<double> all;
    all.reserve(parameterCount(network));
    for (const DenseLayer& layer : network.hidden) {
        for (Eigen::Index unit = 0; unit < layer.units(); ++unit)
            append(all, layer.weights.row(unit));
        append(all, layer.biases);
    }
    append(all, network.output.weights);
    all.push_back(network.output.bias);
    return all;
}

Network withParameters(const Network& shape, const double* parameters) {
    Network network = shape;
    for (DenseLayer& layer : network.hidden) {
        layer.weights = Eigen::Map<const RowMajor>(parameters, layer.units(), layer.inputs());
        parameters += layer.weights.size();
        layer.biases = Eigen::Map<const Eigen::VectorXd>(parameters, layer.units());
        parameters += layer.units();
    }
    network.output.weights = Eigen::Map<const Eigen::VectorXd>(parameters, network.lastUnits());
    network.output.bias = parameters[network.lastUnits()];
    return network;
}

} // namespace tanhgram
