// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/forward.h"

#include <algorithm>
#include <cmath>

namespace tanhgram {

LayerValues apply(const DenseLayer& layer, const Points& points) {
    LayerValues values;
    values.z = (layer.weights * points).colwise() + layer.biases;
    values.h = values.z.unaryExpr([&](double z) { return value(layer.activation, z); });
    return values;
}

Forward forward(const Network& network, const Points& points) {
    Forward result;
    result.layers.reserve(network.hidden.size());
    for (const DenseLayer& layer : network.hidden)
        result.layers.push_back(apply(layer, result.layers.empty() ? points : result.layers.back().h));
    result.logits = (network.output.weights.transpose() * result.hidden()).array() + network.output.bias;
    return result;
}

double probability(double logit) {
    return value(Activation::Sigmoid, logit);
}

double crossEntropy(const Eigen::RowVectorXd& logits, const std::vector<int>& labels) {
    if (labels.empty())
        return 0;
    double sum = 0;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const double s = logits[static_cast<Eigen::Index>(i)];
        sum += std::max(s, 0.0) - s * labels[i] + std::log1p(std::exp(-std::abs(s)));
    }
    return sum / static_cast<double>(labels.size());
}

double accuracy(const Eigen::RowVectorXd& logits, const std::vector<int>& labels) {
    if (labels.empty())
        return 0;
    std::size_t right = 0;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const double s = logits[static_cast<Eigen::Index>(i)];
        right += labels[i] == 1 ? s > 0 : s < 0;
    }
    return static_cast<double>(right) / static_cast<double>(labels.size());
}

} // namespace tanhgram
