// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/network.h"

#include <cstddef>
#include <vector>

namespace tanhgram {

/// How many weights and biases a network has.
std::size_t parameterCount(const Network& network);

/// All of them in one row: layer by layer the weights row by row and then the biases, then the output's
/// weights and its bias. In a 2-2-1 network: w11 w12 w21 w22 b11 b12 w13 w23 b13.
std::vector<double> parametersOf(const Network& network);

/// `shape` with the parameterCount(shape) numbers that begin at `parameters` put in, in that order.
Network withParameters(const Network& shape, const double* parameters);

} // namespace tanhgram
