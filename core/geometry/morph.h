// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geometry/plane_map.h"

#include <vector>

namespace tanhgram {

/// The three moves of a layer, in order.
enum class MorphMove { Weights, Biases, Activation };

/// A place on the way of the plane through a network: so much of one move of one layer has been made.
struct MorphStage {
    std::size_t layer = 0;
    MorphMove move = MorphMove::Weights;
    double share = 0; ///< of that move, in [0, 1]
};

/// How many moves there are: three for each hidden layer.
double morphLength(const Network& network);

/// The stage at `position`, 0 (the input plane) to morphLength(network) (the hidden space); other positions
/// count as the nearest of these.
MorphStage morphStage(const Network& network, double position);

/// Where a way through the network can rest: at its beginning, and after each move.
std::vector<MorphStage> morphStops(const Network& network);

/// A network that makes only so much of the way, with its activation applied only in part: its hidden space
/// is the plane on its way. The output unit is taken over and has a meaning only at the end.
struct Morphed {
    Network network;
    double bend = 1; ///< of the last layer's activation: h = (1 - bend) z + bend sigma(z)
};

/// The network at that stage. Layers of two units from two inputs turn, stretch and fold (see `partOf`), and
/// so do those of one unit, which press the plane onto a line. Those of other shapes move every weight
/// straight from the map that leaves the first coordinates as they are: the first two go all the way from the
/// layer's input to its output without a jump.
Morphed morphed(const Network& network, const MorphStage& stage);

} // namespace tanhgram
