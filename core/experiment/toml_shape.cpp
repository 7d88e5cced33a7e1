// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/toml_shape.h"

#include "core/experiment/toml_nodes.h"

namespace tanhgram {

namespace {

constexpr std::int64_t defaultUnits = 2;

std::int64_t unitsOf(const toml::table& table, Diagnostics& problems) {
    const toml::node* units = table.get("units");
    const toml::array* weights = table["weights"].as_array();
    const auto rows = weights == nullptr ? defaultUnits : static_cast<std::int64_t>(weights->size());
    if (units == nullptr && weights == nullptr)
        return defaultUnits;
    const toml::node& node = units != nullptr ? *units : *weights;
    const auto count = units != nullptr ? units->value_exact<std::int64_t>() : std::optional(rows);
    if (!count)
        problems.push_back(
            error(Problem::WrongType, positionOf(node), phrase("Message", "'units' takes a whole number")));
    else if (*count < 1 || *count > maxUnits)
        problems.push_back(error(Problem::OutOfRange, positionOf(node),
                                 phrase("Message", "a hidden layer has 1 to %1 units")(maxUnits)));
    else if (weights != nullptr && rows != *count)
        problems.push_back(error(Problem::WrongShape, positionOf(*weights),
                                 counted("Message", "'weights' has %n row(s) but 'units' says %1; give one "
                                                    "row per unit")(rows, *count)));
    else
        return *count;
    return defaultUnits;
}

DenseLayer layerOf(Eigen::Index units, Eigen::Index inputs) {
    DenseLayer layer{Activation::Linear, Eigen::MatrixXd::Zero(units, inputs), Eigen::VectorXd::Zero(units)};
    if (units == inputs)
        layer.weights.setIdentity();
    return layer;
}

} // namespace

Network shapeOf(const toml::table& experiment, Diagnostics& problems) {
    const toml::node* hidden = experiment.get("hidden");
    if (hidden == nullptr)
        return identityNetwork();
    const toml::array* layers = hidden->as_array();
    if (layers == nullptr || !layers->is_homogeneous<toml::table>() || layers->empty()) {
        problems.push_back(error(Problem::WrongType, positionOf(*hidden),
                                 phrase("Message", "write one [[hidden]] table per hidden layer")));
        return identityNetwork();
    }
    if (layers->size() > maxHiddenLayers)
        problems.push_back(
            error(Problem::OutOfRange, positionOf(*layers->get(maxHiddenLayers)),
                  counted("Message", "a network has at most %n hidden layer(s); leave this one "
                                     "out")(maxHiddenLayers)));
    Network network;
    Eigen::Index inputs = inputCount;
    for (const toml::node& node : *layers) {
        const Eigen::Index units = unitsOf(*node.as_table(), problems);
        network.hidden.push_back(layerOf(units, inputs));
        inputs = units;
    }
    network.output.weights = Eigen::VectorXd::Zero(inputs);
    if (inputs == 2)
        network.output.weights(1) = 1;
    return network;
}

} // namespace tanhgram
