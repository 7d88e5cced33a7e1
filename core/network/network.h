// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/activation.h"

#include <Eigen/Core>

#include <vector>

namespace tanhgram {

/// One hidden layer: h = sigma(W x + b). Row i of `weights` (units x inputs) belongs to hidden unit i.
struct DenseLayer {
    Activation activation = Activation::Linear;
    Eigen::MatrixXd weights;
    Eigen::VectorXd biases;

    Eigen::Index inputs() const { return weights.cols(); }
    Eigen::Index units() const { return weights.rows(); }
    bool operator==(const DenseLayer& other) const;
};

/// The single output unit: logit = weights . h + bias; its probability of class 1 is sigmoid(logit).
struct OutputUnit {
    Eigen::VectorXd weights;
    double bias = 0;

    bool operator==(const OutputUnit& other) const;
};

/// A dense network with two inputs, 1 to `maxHiddenLayers` hidden layers and one output logit.
struct Network {
    std::vector<DenseLayer> hidden;
    OutputUnit output;

    /// Units of the last hidden layer: the dimension of the space the decision line lives in.
    Eigen::Index lastUnits() const { return output.weights.size(); }
    bool operator==(const Network&) const = default;
};

inline constexpr Eigen::Index inputCount = 2;
inline constexpr int maxHiddenLayers = 6;
inline constexpr int maxUnits = 8;

/// The 2-2-1 network both hands start from: W = I, b = 0, w13 = 0, w23 = 1, b13 = 0, linear.
Network identityNetwork();

/// Whether every weight and bias is a finite number.
bool isFinite(const Network& network);

} // namespace tanhgram
