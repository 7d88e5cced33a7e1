// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/network.h"
#include "core/words/text.h"

#include <cstddef>

namespace tanhgram {

/// What the weights of layer `layer` (from 0) do, in a sentence: "W turns by 135° clockwise and scales
/// by 4.24 (determinant 18).", "W of layer 2 takes 5 numbers to 3."
Text weightsInWords(const Network& network, std::size_t layer);

/// The same of every layer, one sentence after the other.
Text weightsInWords(const Network& network);

} // namespace tanhgram
