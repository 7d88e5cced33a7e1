// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/experiment.h"

namespace tanhgram {

/// XOR by five ReLU units drawn from the seed: some seeds never learn it.
inline Experiment xorExperiment(std::uint32_t seed = 13) {
    Experiment experiment;
    experiment.data = Generator::Xor;
    experiment.network.hidden = {
        {Activation::Relu, Eigen::MatrixXd::Zero(5, inputCount), Eigen::VectorXd::Zero(5)}};
    experiment.network.output = {Eigen::VectorXd::Zero(5), 0};
    experiment.training = {0.1, 0.4, 1, 50, seed, InitialWeights::GlorotNormal};
    return experiment;
}

/// The exclusive or in a tanh network: 20 epochs of 4 updates, whose training takes no time.
inline Experiment smallExperiment() {
    Experiment experiment;
    experiment.data = Generator::Xor;
    DenseLayer& hidden = experiment.network.hidden.front();
    hidden.activation = Activation::Tanh;
    hidden.weights << 0.9, -0.7, 0.4, 1.1;
    experiment.network.output.weights << 0.8, -1.2;
    experiment.training = {0.5, 0, 1, 20, 13, InitialWeights::Given};
    return experiment;
}

/// Where the original notebook's network started, as its author's deepreplay package recorded it: 18,750
/// updates on 2000 points.
inline Experiment notebookExperiment() {
    Experiment experiment;
    DenseLayer& hidden = experiment.network.hidden.front();
    hidden.activation = Activation::Tanh;
    hidden.weights << -0.22570734, -0.5436827, -0.11073513, 0.01975952;
    experiment.network.output = {Eigen::Vector2d(-0.01403875, -0.00688761), 0};
    return experiment;
}

} // namespace tanhgram
