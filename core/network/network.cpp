// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/network.h"

#include <algorithm>
#include <cmath>

namespace tanhgram {

namespace {

// Eigen's == asserts equal shapes; two networks of different shape are simply different.
template <class Matrix> bool same(const Matrix& a, const Matrix& b) {
    return a.rows() == b.rows() && a.cols() == b.cols() && a == b;
}

} // namespace

bool DenseLayer::operator==(const DenseLayer& other) const {
    return activation == other.activation && same(weights, other.weights) && same(biases, other.biases);
}

bool OutputUnit::operator==(const OutputUnit& other) const {
    return bias == other.bias && same(weights, other.weights);
}

Network identityNetwork() {
    const DenseLayer hidden{Activation::Linear, Eigen::Matrix2d::Identity(), Eigen::Vector2d::Zero()};
    return {{hidden}, {Eigen::Vector2d(0, 1), 0}};
}

bool isFinite(const Network& network) {
    const bool hidden =
        std::all_of(network.hidden.begin(), network.hidden.end(), [](const DenseLayer& layer) {
            return layer.weights.allFinite() && layer.biases.allFinite();
        });
    return hidden && network.output.weights.allFinite() && std::isfinite(network.output.bias);
}

} // namespace tanhgram
