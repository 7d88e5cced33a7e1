// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/activation.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tanhgram {

namespace {

// Never exponentiates a positive number, so nothing overflows however large z is.
double sigmoid(double z) {
    const double e = std::exp(-std::abs(z));
    return z >= 0 ? 1 / (1 + e) : e / (1 + e);
}

// e / (1 + e)^2 keeps its digits where sigmoid(z) rounds to 1 and h(1 - h) would be 0.
double sigmoidDerivative(double z) {
    const double e = std::exp(-std::abs(z));
    return e / ((1 + e) * (1 + e));
}

} // namespace

double value(Activation activation, double z) {
    switch (activation) {
    case Activation::Linear:
        return z;
    case Activation::Sigmoid:
        return sigmoid(z);
    case Activation::Tanh:
        return std::tanh(z);
    case Activation::Relu:
        return std::max(z, 0.0);
    }
    return z;
}

double preimage(Activation activation, double h) {
    constexpr double shortOf = 1e-9;
    switch (activation) {
    case Activation::Sigmoid: {
        const double reached = std::clamp(h, shortOf, 1 - shortOf);
        return std::log(reached / (1 - reached));
    }
    case Activation::Tanh:
        return std::atanh(std::clamp(h, -1 + shortOf, 1 - shortOf));
    case Activation::Linear:
    case Activation::Relu:
        return h;
    }
    return h;
}

double derivative(Activation activation, double z) {
    switch (activation) {
    case Activation::Linear:
        return 1;
    case Activation::Sigmoid:
        return sigmoidDerivative(z);
    case Activation::Tanh:
        return 4 * sigmoidDerivative(2 * z);
    case Activation::Relu:
        return z > 0 ? 1 : 0;
    }
    return 1;
}

double derivativeFromValue(Activation activation, double h) {
    switch (activation) {
    case Activation::Linear:
        return 1;
    case Activation::Sigmoid:
        return h * (1 - h);
    case Activation::Tanh:
        return 1 - h * h;
    case Activation::Relu:
        return h > 0 ? 1 : 0;
    }
    return 1;
}

std::string_view name(Activation activation) {
    switch (activation) {
    case Activation::Linear:
        return "linear";
    case Activation::Sigmoid:
        return "sigmoid";
    case Activation::Tanh:
        return "tanh";
    case Activation::Relu:
        return "relu";
    }
    return "linear";
}

std::optional<Activation> activationNamed(std::string_view wanted) {
    const auto* found = std::find_if(allActivations.begin(), allActivations.end(),
                                     [wanted](Activation each) { return name(each) == wanted; });
    if (found == allActivations.end())
        return std::nullopt;
    return *found;
}

std::string_view formula(Activation activation) {
    switch (activation) {
    case Activation::Linear:
        return "z";
    case Activation::Sigmoid:
        return "1 / (1 + exp(-z))";
    case Activation::Tanh:
        return "tanh(z)";
    case Activation::Relu:
        return "max(0, z)";
    }
    return "z";
}

ActivationRange range(Activation activation) {
    constexpr double infinity = std::numeric_limits<double>::infinity();
    switch (activation) {
    case Activation::Linear:
        return {-infinity, infinity};
    case Activation::Sigmoid:
        return {0, 1};
    case Activation::Tanh:
        return {-1, 1};
    case Activation::Relu:
        return {0, infinity};
    }
    return {-infinity, infinity};
}

bool isPiecewiseLinear(Activation activation) {
    return activation == Activation::Linear || activation == Activation::Relu;
}

} // namespace tanhgram
