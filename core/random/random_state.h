// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/random/mersenne_twister.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace tanhgram {

/// numpy's legacy `RandomState(seed)`: the same stream of draws, so that anyone can check a run.
/// Source: numpy/random/src/legacy and numpy.random.RandomState's documentation.
class RandomState {
public:
    explicit RandomState(std::uint32_t seed) : twister_(seed) {}

    /// A uniform integer in [0, max], by masking a 32-bit draw and rejecting above `max`.
    std::uint32_t interval(std::uint32_t max);

    /// A uniform double in [0, 1) of 53 bits.
    double uniform();

    /// A standard normal number by the polar method; every second one is cached.
    double normal();

    /// Shuffles in place: for i = n-1 .. 1 swaps i with interval(i).
    void shuffle(std::vector<std::uint32_t>& values);

private:
    MersenneTwister twister_;
    std::optional<double> cached_;
};

} // namespace tanhgram
