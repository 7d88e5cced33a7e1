// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/activation_words.h"

namespace tanhgram {

Text inWords(Activation activation) {
    switch (activation) {
    case Activation::Linear:
        return phrase("Activation", "linear");
    case Activation::Sigmoid:
        return phrase("Activation", "sigmoid");
    case Activation::Tanh:
        return "tanh";
    case Activation::Relu:
        return "ReLU";
    }
    return {};
}

Text activated(Activation activation, const Text& argument) {
    switch (activation) {
    case Activation::Linear:
        return argument;
    case Activation::Sigmoid:
        return notation("σ(%1)")(argument);
    case Activation::Tanh:
        return notation("tanh(%1)")(argument);
    case Activation::Relu:
        return notation("ReLU(%1)")(argument);
    }
    return {};
}

} // namespace tanhgram
