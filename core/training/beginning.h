// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/experiment.h"
#include "core/random/random_state.h"

namespace tanhgram {

/// The state a run begins in: its initial weights, the order of the points before the first epoch's own
/// shuffle, and the generator from which all later numbers are drawn.
struct Beginning {
    Network network;
    std::vector<std::uint32_t> order;
    RandomState random;
};

/// Draws in the documented order: `Parabolas` shuffles its rows; then, if the weights are to be drawn,
/// standard normal numbers times sqrt(2 / (fan_in + fan_out)) (Glorot and Bengio 2010), each hidden layer as
/// an (inputs x units) matrix row by row, then the output's weights; biases are 0.
Beginning begin(const Experiment& experiment, const DataSet& data);

} // namespace tanhgram
