// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/activation.h"
#include "core/words/text.h"

namespace tanhgram {

/// What people call the activation in a sentence: "linear", "sigmoid", "tanh", "ReLU".
Text inWords(Activation activation);

/// The activation of an expression as mathematics writes it, alike in every language: "σ(z)", "tanh(z)",
/// "ReLU(z)", and "z" for the linear one.
Text activated(Activation activation, const Text& argument);

} // namespace tanhgram
