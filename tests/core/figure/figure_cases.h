// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/data_set.h"
#include "core/network/network.h"

#include <memory>
#include <random>

/// Data and networks that the tests of geometry and figures share.
namespace tanhgram {

/// 1000 points on x2 = x1^2 (class 0) and 1000 on x2 = x1^2 - 0.5 (class 1).
inline std::shared_ptr<const DataSet> parabolas() {
    std::vector<LabelledPoint> points;
    for (int label = 0; label < 2; ++label)
        for (int i = 0; i < 1000; ++i) {
            const double x = -1 + 2.0 * i / 999;
            points.push_back({x, x * x - 0.5 * label, label});
        }
    DataSet data = dataSetOf(points);
    data.trace = Trace::Curve;
    return std::make_shared<const DataSet>(std::move(data));
}

/// The exclusive or.
inline std::shared_ptr<const DataSet> fourPoints() {
    return std::make_shared<const DataSet>(dataSetOf({{1, 1, 1}, {1, 0, 0}, {0, 1, 0}, {0, 0, 1}}));
}

inline std::shared_ptr<const DataSet> noPoints() {
    return std::make_shared<const DataSet>(dataSetOf({}));
}

/// A 2-2-1 network with fixed, uneven weights times `scale`.
inline Network twoUnits(Activation activation, double scale) {
    Network network = identityNetwork();
    network.hidden[0].activation = activation;
    network.hidden[0].weights << 0.9 * scale, -0.7 * scale, 0.4 * scale, 1.1 * scale;
    network.hidden[0].biases << 0.2 * scale, -0.1 * scale;
    network.output.weights << 0.8 * scale, -1.2 * scale;
    network.output.bias = 0.3 * scale;
    return network;
}

/// A layer with weights and biases drawn evenly from [-scale, scale].
inline DenseLayer randomLayer(std::mt19937& random, Activation activation, int units, int inputs,
                              double scale) {
    std::uniform_real_distribution<double> draw(-1, 1);
    DenseLayer layer{activation, Eigen::MatrixXd(units, inputs), Eigen::VectorXd(units)};
    layer.weights = layer.weights.unaryExpr([&](double) { return scale * draw(random); });
    layer.biases = layer.biases.unaryExpr([&](double) { return scale * draw(random); });
    return layer;
}

/// A network of three hidden layers, 3, 3 and `units` wide, always the same for the same arguments.
inline Network deep(Activation activation, double scale, int units) {
    std::mt19937 random(7);
    Network network;
    network.hidden = {randomLayer(random, activation, 3, 2, scale),
                      randomLayer(random, activation, 3, 3, scale),
                      randomLayer(random, activation, units, 3, scale)};
    network.output.weights = randomLayer(random, activation, units, 1, scale).biases;
    network.output.bias = 0.1 * scale;
    return network;
}

/// The hidden layer of the lesson's fifth question.
inline Network question5(Activation activation) {
    Network network = identityNetwork();
    network.hidden[0].activation = activation;
    network.hidden[0].weights << -3, 3, -3, -3;
    network.hidden[0].biases << 1, -1;
    return network;
}

/// The hidden layer of the lesson's sixth question.
inline Network question6(Activation activation) {
    Network network = identityNetwork();
    network.hidden[0].activation = activation;
    network.hidden[0].weights << -3, 0.4, -3, 3;
    network.hidden[0].biases << 0.1, 1.8;
    return network;
}

} // namespace tanhgram
