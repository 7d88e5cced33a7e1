// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/activity.h"

#include <algorithm>

namespace tanhgram {

bool isOff(Activation activation, double z) {
    return activation == Activation::Relu && z <= 0;
}

std::vector<double> shareOff(const Network& network, const Forward& forward, std::size_t layer) {
    const Activation activation = network.hidden[layer].activation;
    const Eigen::MatrixXd& z = forward.layers[layer].z;
    std::vector<double> shares;
    for (Eigen::Index unit = 0; unit < z.rows(); ++unit) {
        Eigen::Index off = 0;
        for (Eigen::Index point = 0; point < z.cols(); ++point)
            off += isOff(activation, z(unit, point)) ? 1 : 0;
        shares.push_back(z.cols() > 0 ? static_cast<double>(off) / static_cast<double>(z.cols()) : 0);
    }
    return shares;
}

bool isDead(const Network& network, const Forward& forward, std::size_t layer, Eigen::Index unit) {
    return shareOff(network, forward, layer)[static_cast<std::size_t>(unit)] == 1;
}

int deadUnits(const Network& network, const Forward& forward, std::size_t layer) {
    const std::vector<double> shares = shareOff(network, forward, layer);
    return static_cast<int>(std::count(shares.begin(), shares.end(), 1.0));
}

} // namespace tanhgram
