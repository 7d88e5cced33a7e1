// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/network.h"

#include <string>
#include <vector>

namespace tanhgram {

/// Short names of all weights and biases, in the order of parametersOf(). A 2-2-1 network has w11 ... b13.
/// Otherwise w21 is unit 2's weight for input 1, b2 its bias, v2 the output's weight for unit 2 and c the
/// output's bias; with several hidden layers the layer comes first: w3.21, b3.2.
std::vector<std::string> parameterNames(const Network& network);

/// The same name of what one key names, dotted or short; a key that names nothing stays as it is.
std::string parameterName(const Network& network, const std::string& key);

} // namespace tanhgram
