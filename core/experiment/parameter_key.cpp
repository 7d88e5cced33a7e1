// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/parameter_key.h"

#include "core/experiment/patch.h"

#include <algorithm>
#include <charconv>

namespace tanhgram {

namespace {

double* shortNamed(Network& network, std::string_view name) {
    DenseLayer& layer = network.hidden.front();
    const auto& names = shortNames();
    switch (std::find(names.begin(), names.end(), name) - names.begin()) {
    case 0:
        return &layer.weights(0, 0);
    case 1:
        return &layer.weights(0, 1);
    case 2:
        return &layer.weights(1, 0);
    case 3:
        return &layer.weights(1, 1);
    case 4:
        return &layer.biases(0);
    case 5:
        return &layer.biases(1);
    case 6:
        return &network.output.weights(0);
    case 7:
        return &network.output.weights(1);
    case 8:
        return &network.output.bias;
    default:
        return nullptr;
    }
}

double* hiddenNamed(Network& network, const std::vector<std::string_view>& parts) {
    const Eigen::Index layerIndex = indexIn(parts[1], static_cast<Eigen::Index>(network.hidden.size()));
    if (layerIndex < 0)
        return nullptr;
    DenseLayer& layer = network.hidden[static_cast<std::size_t>(layerIndex)];
    const Eigen::Index row = parts.size() > 3 ? indexIn(parts[3], layer.units()) : -1;
    if (row < 0)
        return nullptr;
    if (parts[2] == "biases" && parts.size() == 4)
        return &layer.biases(row);
    const Eigen::Index column = parts.size() == 5 ? indexIn(parts[4], layer.inputs()) : -1;
    return parts[2] == "weights" && column >= 0 ? &layer.weights(row, column) : nullptr;
}

double* outputNamed(Network& network, const std::vector<std::string_view>& parts) {
    if (parts.size() == 2 && parts[1] == "bias")
        return &network.output.bias;
    if (parts.size() != 3 || parts[1] != "weights")
        return nullptr;
    const Eigen::Index row = indexIn(parts[2], network.lastUnits());
    return row < 0 ? nullptr : &network.output.weights(row);
}

} // namespace

std::vector<std::string_view> keyParts(std::string_view key) {
    std::vector<std::string_view> parts;
    while (true) {
        const std::size_t dot = key.find('.');
        parts.push_back(key.substr(0, dot));
        if (dot == std::string_view::npos)
            return parts;
        key.remove_prefix(dot + 1);
    }
}

Eigen::Index indexIn(std::string_view part, Eigen::Index count) {
    Eigen::Index index = -1;
    const auto [end, problem] = std::from_chars(part.data(), part.data() + part.size(), index);
    const bool whole = problem == std::errc{} && end == part.data() + part.size();
    return whole && index >= 0 && index < count ? index : -1;
}

double* parameterAt(Network& network, std::string_view key) {
    if (hasShortNames(network))
        if (double* found = shortNamed(network, key))
            return found;
    const auto parts = keyParts(key);
    if (parts[0] == "hidden" && parts.size() >= 4)
        return hiddenNamed(network, parts);
    return parts[0] == "output" ? outputNamed(network, parts) : nullptr;
}

std::vector<std::string> parameterKeys(const Network& network) {
    std::vector<std::string> keys;
    for (std::size_t i = 0; i < network.hidden.size(); ++i) {
        const std::string layer = "hidden." + std::to_string(i);
        for (Eigen::Index unit = 0; unit < network.hidden[i].units(); ++unit)
            for (Eigen::Index input = 0; input < network.hidden[i].inputs(); ++input)
                keys.push_back(layer + ".weights." + std::to_string(unit) + '.' + std::to_string(input));
        for (Eigen::Index unit = 0; unit < network.hidden[i].units(); ++unit)
            keys.push_back(layer + ".biases." + std::to_string(unit));
    }
    for (Eigen::Index unit = 0; unit < network.lastUnits(); ++unit)
        keys.push_back("output.weights." + std::to_string(unit));
    keys.emplace_back("output.bias");
    return keys;
}

std::string dottedKey(const Network& network, const std::string& key) {
    const auto& names = shortNames();
    const auto found = std::find(names.begin(), names.end(), key);
    if (!hasShortNames(network) || found == names.end())
        return key;
    return parameterKeys(network)[static_cast<std::size_t>(found - names.begin())];
}

bool hasShortNames(const Network& network) {
    return network.hidden.size() == 1 && network.hidden[0].units() == 2 && network.hidden[0].inputs() == 2;
}

const std::vector<std::string>& shortNames() {
    static const std::vector<std::string> names{"w11", "w12", "w21", "w22", "b11",
                                                "b12", "w13", "w23", "b13"};
    return names;
}

} // namespace tanhgram
