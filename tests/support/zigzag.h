// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/network.h"

namespace tanhgram {

/// A ReLU network whose every layer folds [0, 1] four times, along x1 and along x2: `layers` of them cut the
/// unit square into 16^layers cells.
inline Network zigzag(std::size_t layers) {
    constexpr Eigen::Index perAxis = 4;
    const Eigen::RowVector4d fold(4, -8, 8, -8);
    Network network;
    for (std::size_t i = 0; i < layers; ++i) {
        DenseLayer layer{Activation::Relu, Eigen::MatrixXd::Zero(2 * perAxis, i == 0 ? 2 : 2 * perAxis),
                         Eigen::VectorXd(2 * perAxis)};
        for (Eigen::Index unit = 0; unit < 2 * perAxis; ++unit) {
            const Eigen::Index axis = unit / perAxis;
            if (i == 0)
                layer.weights(unit, axis) = 1;
            else
                layer.weights.row(unit).segment<perAxis>(axis * perAxis) = fold;
            layer.biases[unit] = -0.25 * static_cast<double>(unit % perAxis);
        }
        network.hidden.push_back(layer);
    }
    network.output.weights = Eigen::VectorXd::Zero(2 * perAxis);
    network.output.weights.head<perAxis>() = fold;
    network.output.weights.tail<perAxis>() = fold;
    network.output.bias = -1;
    return network;
}

} // namespace tanhgram
