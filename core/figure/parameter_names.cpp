// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/parameter_names.h"

#include "core/experiment/parameter_key.h"
#include "core/experiment/patch.h"

#include <algorithm>

namespace tanhgram {

namespace {

void appendLayer(std::vector<std::string>& names, const DenseLayer& layer, const std::string& prefix) {
    for (Eigen::Index unit = 1; unit <= layer.units(); ++unit)
        for (Eigen::Index input = 1; input <= layer.inputs(); ++input)
            names.push_back('w' + prefix + std::to_string(unit) + std::to_string(input));
    for (Eigen::Index unit = 1; unit <= layer.units(); ++unit)
        names.push_back('b' + prefix + std::to_string(unit));
}

} // namespace

std::vector<std::string> parameterNames(const Network& network) {
    if (hasShortNames(network))
        return shortNames();
    std::vector<std::string> names;
    for (std::size_t i = 0; i < network.hidden.size(); ++i)
        appendLayer(names, network.hidden[i], network.hidden.size() == 1 ? "" : std::to_string(i + 1) + '.');
    for (Eigen::Index unit = 1; unit <= network.lastUnits(); ++unit)
        names.push_back('v' + std::to_string(unit));
    names.emplace_back("c");
    return names;
}

std::string parameterName(const Network& network, const std::string& key) {
    const std::vector<std::string> keys = parameterKeys(network);
    const auto found = std::find(keys.begin(), keys.end(), dottedKey(network, key));
    return found == keys.end() ? key
                               : parameterNames(network)[static_cast<std::size_t>(found - keys.begin())];
}

} // namespace tanhgram
