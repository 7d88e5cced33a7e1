// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/patch.h"
#include "core/words/text.h"

namespace tanhgram {

/// What an assignment puts, as people read it: "1.5", "[1, 0]", "tanh", "moons", "drawn", "42 points".
Text valueInWords(const Assignment& assignment);

/// An assignment of a patch of `network`, or of one that leads to it: "w₂₁ = 1", "activation of layer 2 =
/// tanh".
Text inWords(const Network& network, const Assignment& assignment);

/// All assignments of a patch, one after another: "w₁₁ = 0.5, w₂₁ = 1", and "w₁₁ = 0,5; w₂₁ = 1" where the
/// decimal sign is a comma.
Text inWords(const Network& network, const Patch& patch);

} // namespace tanhgram
