// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/shape.h"

#include <cmath>

namespace tanhgram {

namespace {

double finite(double number) {
    return std::isfinite(number) ? number : 0;
}

Eigen::Index inputsAt(const Network& network, std::size_t at) {
    return at == 0 ? inputCount : network.hidden[at - 1].units();
}

// Gives whatever listens to `layer` `units` weights for it: those it had, or 0.
void listenTo(Network& network, std::size_t layer, Eigen::Index units) {
    const bool isLast = layer + 1 == network.hidden.size();
    Eigen::MatrixXd weights =
        isLast ? Eigen::MatrixXd(network.output.weights.transpose()) : network.hidden[layer + 1].weights;
    const Eigen::Index before = weights.cols();
    weights.conservativeResize(Eigen::NoChange, units);
    for (Eigen::Index column = before; column < units; ++column)
        weights.col(column).setZero();
    if (isLast)
        network.output.weights = weights.transpose();
    else
        network.hidden[layer + 1].weights = weights;
}

} // namespace

Network withLayerAdded(Network network, std::size_t at) {
    if (network.hidden.size() >= static_cast<std::size_t>(maxHiddenLayers))
        return network;
    const Eigen::Index units = inputsAt(network, at);
    network.hidden.insert(
        network.hidden.begin() + static_cast<std::ptrdiff_t>(at),
        {Activation::Linear, Eigen::MatrixXd::Identity(units, units), Eigen::VectorXd::Zero(units)});
    return network;
}

Network withLayerRemoved(Network network, std::size_t at) {
    if (network.hidden.size() == 1)
        return network;
    const DenseLayer removed = network.hidden[at];
    network.hidden.erase(network.hidden.begin() + static_cast<std::ptrdiff_t>(at));
    if (at == network.hidden.size()) {
        OutputUnit& output = network.output;
        output.bias = finite(output.bias + output.weights.dot(removed.biases));
        output.weights = (removed.weights.transpose() * output.weights).unaryExpr(&finite).eval();
        return network;
    }
    DenseLayer& next = network.hidden[at];
    next.biases = (next.biases + next.weights * removed.biases).unaryExpr(&finite).eval();
    next.weights = (next.weights * removed.weights).unaryExpr(&finite).eval();
    return network;
}

Network withUnitAdded(Network network, std::size_t layer) {
    DenseLayer& grown = network.hidden[layer];
    const Eigen::Index unit = grown.units();
    if (unit >= maxUnits)
        return network;
    const Eigen::Index inputs = grown.inputs();
    grown.weights.conservativeResize(unit + 1, Eigen::NoChange);
    grown.weights.row(unit).setZero();
    grown.weights(unit, unit % inputs) = unit / inputs % 2 == 0 ? 1 : -1;
    grown.biases.conservativeResize(unit + 1);
    grown.biases(unit) = 0;
    listenTo(network, layer, unit + 1);
    return network;
}

Network withUnitRemoved(Network network, std::size_t layer) {
    DenseLayer& shrunk = network.hidden[layer];
    const Eigen::Index kept = shrunk.units() - 1;
    if (kept == 0)
        return network;
    shrunk.weights.conservativeResize(kept, Eigen::NoChange);
    shrunk.biases.conservativeResize(kept);
    listenTo(network, layer, kept);
    return network;
}

Network withActivation(Network network, std::size_t layer, Activation activation) {
    network.hidden[layer].activation = activation;
    return network;
}

} // namespace tanhgram
