// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstdint>

// The elementary functions of training, written without branches and calls so that the compiler turns a loop
// over a batch into vector instructions. Accurate to a few units in the last place (a test compares them with
// the C library); the same bits on every machine, whatever its vector width.
namespace tanhgram::elementary {

/// e^x in two parts, 2^k and e^r - 1, for -708 <= x <= 0.
struct Exponential {
    double power;
    double rest;
};

/// x = k ln 2 + r with |r| <= ln 2 / 2 and e^x = 2^k e^r; e^r - 1 by its Taylor polynomial of degree 13,
/// whose remainder there is below 2^-56 relative.
[[gnu::always_inline]] inline Exponential exponential(double x) {
    constexpr double log2e = 1.4426950408889634;
    constexpr double ln2High = 6.93147180369123816490e-01;
    constexpr double ln2Low = 1.90821492927058770002e-10;
    // Adding 1.5 * 2^52 rounds to an integer, which then stands in the low bits of the sum.
    constexpr double shifter = 6755399441055744.0;
    const double shifted = x * log2e + shifter;
    const double k = shifted - shifter;
    const double r = (x - k * ln2High) - k * ln2Low;
    // The terms of even and of odd degree in a chain each: a processor works at both at once.
    const double square = r * r;
    double odd = 1.0 / 6227020800.0;
    double even = 1.0 / 479001600.0;
    odd = odd * square + 1.0 / 39916800.0;
    even = even * square + 1.0 / 3628800.0;
    odd = odd * square + 1.0 / 362880.0;
    even = even * square + 1.0 / 40320.0;
    odd = odd * square + 1.0 / 5040.0;
    even = even * square + 1.0 / 720.0;
    odd = odd * square + 1.0 / 120.0;
    even = even * square + 1.0 / 24.0;
    odd = odd * square + 1.0 / 6.0;
    even = even * square + 0.5;
    const double rest = (odd * r + even) * square + r;
    const auto exponent = (std::bit_cast<std::uint64_t>(shifted) + 1023U) << 52U;
    return {std::bit_cast<double>(exponent), rest};
}

[[gnu::always_inline]] inline double clampedBelow(double x) {
    constexpr double lowest = -700;
    return x > lowest ? x : lowest;
}

[[gnu::always_inline]] inline double magnitude(double x) {
    return x < 0 ? -x : x;
}

/// tanh z = -(e^-2|z| - 1) / (e^-2|z| + 1) with the sign of z.
[[gnu::always_inline]] inline double tanh(double z) {
    const Exponential parts = exponential(clampedBelow(-2 * magnitude(z)));
    // e^x - 1, accurate also where it is near 0.
    const double e = parts.rest * parts.power + (parts.power - 1);
    const double size = -e / (e + 2);
    return z < 0 ? -size : size;
}

/// e^-|s|, from which both the sigmoid and the loss are computed.
[[gnu::always_inline]] inline double expOfMinusMagnitude(double s) {
    const Exponential parts = exponential(clampedBelow(-magnitude(s)));
    return parts.rest * parts.power + parts.power;
}

/// sigmoid(z) = 1 / (1 + e^-z), never exponentiating a positive number.
[[gnu::always_inline]] inline double sigmoid(double z) {
    const double e = expOfMinusMagnitude(z);
    return (z < 0 ? e : 1.0) / (1 + e);
}

} // namespace tanhgram::elementary
