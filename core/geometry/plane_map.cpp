// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geometry/plane_map.h"

namespace tanhgram {

namespace {

PlaneMap::Units weighted(const DenseLayer& layer, const PlaneMap::Units& inputs) {
    PlaneMap::Units z = layer.biases;
    for (Eigen::Index input = 0; input < inputs.size(); ++input)
        for (Eigen::Index unit = 0; unit < z.size(); ++unit)
            z[unit] += layer.weights(unit, input) * inputs[input];
    return z;
}

void activate(const DenseLayer& layer, PlaneMap::Units& z) {
    for (Eigen::Index unit = 0; unit < z.size(); ++unit)
        z[unit] = value(layer.activation, z[unit]);
}

} // namespace

PlaneMap::Units PlaneMap::z(std::size_t layer, const Vertex& x) const {
    Units values = weighted(network_.hidden[0], x);
    for (std::size_t i = 1; i <= layer; ++i) {
        activate(network_.hidden[i - 1], values);
        values = weighted(network_.hidden[i], values);
    }
    return values;
}

PlaneMap::Units PlaneMap::lastHidden(const Vertex& x) const {
    Units values = z(network_.hidden.size() - 1, x);
    if (bend_ == 0)
        return values;
    const Units straight = values;
    activate(network_.hidden.back(), values);
    return bend_ == 1 ? values : Units((1 - bend_) * straight + bend_ * values);
}

Vertex PlaneMap::hidden(const Vertex& x) const {
    const Units values = lastHidden(x);
    return {values[0], values.size() > 1 ? values[1] : 0};
}

double PlaneMap::logit(const Vertex& x) const {
    return network_.output.weights.dot(lastHidden(x)) + network_.output.bias;
}

} // namespace tanhgram
