// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/network.h"

namespace tanhgram {

// A network with another shape that computes, as far as possible, what it did: so that one can see what
// training, or a hand, makes of the new parts. Layers are counted from 0.

/// With one more hidden layer at place `at` (0 before all, the number of layers behind all): the identity, of
/// as many units as come in, linear, biases 0. The output stays exactly as it was. A network that has
/// `maxHiddenLayers` stays as it is.
Network withLayerAdded(Network network, std::size_t at);

/// Without that hidden layer; what it did to the sum W x + b before its activation is put into the layer
/// behind it, so the output stays as it was if the layer was linear. A number too large to be one becomes 0.
/// A network's only layer stays.
Network withLayerRemoved(Network network, std::size_t at);

/// With one more unit in that layer, its last. It looks at one input: the first new one of the inputs in
/// turn with weight 1, then each with weight -1, and so on; its bias is 0. Nothing behind listens to it yet
/// (weights 0), so the output stays exactly as it was, but training finds a gradient. A layer of `maxUnits`
/// stays as it is.
Network withUnitAdded(Network network, std::size_t layer);

/// Without the last unit of that layer and all weights that listened to it. A layer's only unit stays.
Network withUnitRemoved(Network network, std::size_t layer);

/// With that activation in that layer.
Network withActivation(Network network, std::size_t layer, Activation activation);

} // namespace tanhgram
