// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/network.h"

#include <QString>

namespace tanhgram {

/// What tells a network from others, in a few words: "w₂₁ = 3, activation = tanh", or "5 units, relu".
QString stateWords(const Network& network);

} // namespace tanhgram
