// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/beginning.h"

#include "core/training/train.h"

#include <cmath>
#include <numeric>

namespace tanhgram {

namespace {

void drawLayer(DenseLayer& layer, RandomState& random) {
    const double scale = std::sqrt(2 / static_cast<double>(layer.inputs() + layer.units()));
    for (Eigen::Index input = 0; input < layer.inputs(); ++input)
        for (Eigen::Index unit = 0; unit < layer.units(); ++unit)
            layer.weights(unit, input) = scale * random.normal();
    layer.biases.setZero();
}

void drawOutput(OutputUnit& output, RandomState& random) {
    const double scale = std::sqrt(2 / static_cast<double>(output.weights.size() + 1));
    for (double& weight : output.weights)
        weight = scale * random.normal();
    output.bias = 0;
}

} // namespace

Beginning begin(const Experiment& experiment, const DataSet& data) {
    Beginning beginning{experiment.network, {}, RandomState(experiment.training.seed)};
    beginning.order.resize(static_cast<std::size_t>(data.size()));
    std::iota(beginning.order.begin(), beginning.order.end(), std::uint32_t{0});
    if (experiment.data == DataSource(Generator::Parabolas))
        beginning.random.shuffle(beginning.order);
    if (experiment.training.initial == InitialWeights::GlorotNormal) {
        for (DenseLayer& layer : beginning.network.hidden)
            drawLayer(layer, beginning.random);
        drawOutput(beginning.network.output, beginning.random);
    }
    return beginning;
}

Network initialNetwork(const Experiment& experiment) {
    return begin(experiment, dataSet(experiment.data)).network;
}

} // namespace tanhgram
