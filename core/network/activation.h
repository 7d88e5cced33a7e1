// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace tanhgram {

/// The activation function sigma of a hidden layer.
enum class Activation { Linear, Sigmoid, Tanh, Relu };

inline constexpr std::array allActivations{Activation::Linear, Activation::Sigmoid, Activation::Tanh,
                                           Activation::Relu};

/// sigma(z), finite for every finite z.
double value(Activation activation, double z);

/// The z with sigma(z) = h. Where no z reaches h, the nearest that is short of the end by 1e-9 (sigmoid,
/// tanh), and h itself below ReLU's 0.
double preimage(Activation activation, double h);

/// d sigma / dz at z, finite for every finite z. ReLU's derivative at exactly 0 is 0, as in Keras.
double derivative(Activation activation, double z);

/// The same derivative from h = sigma(z), which training has at hand: 1, h(1-h), 1-h^2, [h > 0].
double derivativeFromValue(Activation activation, double h);

/// The word of files and command lines: "linear", "sigmoid", "tanh", "relu".
std::string_view name(Activation activation);

/// The activation of that word, if there is one.
std::optional<Activation> activationNamed(std::string_view name);

/// The formula as plain text, for example "1 / (1 + exp(-z))".
std::string_view formula(Activation activation);

/// The open interval that sigma(z) stays in (infinite ends for linear and, upward, ReLU, whose 0 is reached).
struct ActivationRange {
    double low;
    double high;
};
ActivationRange range(Activation activation);

/// Whether sigma is made of straight pieces, so that lines stay lines between corners.
bool isPiecewiseLinear(Activation activation);

} // namespace tanhgram
