// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/parts.h"

#include <algorithm>

namespace tanhgram {

Eigen::MatrixXd contributions(const Network& network, const Forward& forward) {
    return network.output.weights.asDiagonal() * forward.hidden();
}

Network withUnitsOff(Network network, const std::set<int>& off) {
    for (const int unit : off)
        if (unit >= 0 && unit < network.lastUnits())
            network.output.weights[unit] = 0;
    return network;
}

Network contributionOf(Network network, Eigen::Index unit) {
    DenseLayer& last = network.hidden.back();
    last.weights = Eigen::MatrixXd(last.weights.row(unit));
    last.biases = Eigen::VectorXd(last.biases.segment(unit, 1));
    network.output = {Eigen::VectorXd(network.output.weights.segment(unit, 1)), 0};
    return network;
}

Network sumOfFirst(Network network, Eigen::Index count) {
    const Eigen::Index units = network.lastUnits();
    const Eigen::Index kept = std::clamp<Eigen::Index>(count, 0, units);
    network.output.weights.tail(units - kept).setZero();
    network.output.bias = 0;
    return network;
}

} // namespace tanhgram
