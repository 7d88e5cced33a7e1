// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/look.h"
#include "core/network/network.h"

#include <QString>

namespace tanhgram {

/// What tells a network from others, in a few words: "w₂₁ = 3, activation = tanh", or "5 units, ReLU".
QString stateWords(const Network& network);

/// Where `look` has the plane on its way through a network: "Wx + b", "layer 2: Wh (40 %)".
QString stageInWords(const Network& network, const Look& look);

} // namespace tanhgram
