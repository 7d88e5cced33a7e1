// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/network.h"

#include <string>
#include <string_view>
#include <vector>

namespace tanhgram {

/// The parts of a dotted key: "hidden.0.biases" gives hidden, 0, biases.
std::vector<std::string_view> keyParts(std::string_view key);

/// The index that a part of a key spells, if it is one below `count`; otherwise -1.
Eigen::Index indexIn(std::string_view part, Eigen::Index count);

/// The one weight or bias that a key names in this network: a short name (w11 ... b13, only in a 2-2-1
/// network), "hidden.N.weights.ROW.COLUMN", "hidden.N.biases.ROW", "output.weights.ROW" or "output.bias".
/// Null if it names none.
double* parameterAt(Network& network, std::string_view key);

/// The dotted keys of all weights and biases: layer by layer the weights row by row and then the biases, then
/// the output's weights and its bias. The short names of a 2-2-1 network stand in the same order.
std::vector<std::string> parameterKeys(const Network& network);

/// The dotted key of what a short name names in this network; other keys as they are.
std::string dottedKey(const Network& network, const std::string& key);

} // namespace tanhgram
