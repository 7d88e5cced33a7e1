// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/random/mersenne_twister.h"

namespace tanhgram {

namespace {

constexpr std::size_t middle = 397;

std::uint32_t twisted(std::uint32_t high, std::uint32_t low) {
    const std::uint32_t joined = (high & 0x80000000U) | (low & 0x7fffffffU);
    return (joined >> 1U) ^ ((0U - (joined & 1U)) & 0x9908b0dfU);
}

std::uint32_t tempered(std::uint32_t word) {
    word ^= word >> 11U;
    word ^= (word << 7U) & 0x9d2c5680U;
    word ^= (word << 15U) & 0xefc60000U;
    return word ^ (word >> 18U);
}

} // namespace

MersenneTwister::MersenneTwister(std::uint32_t seed) {
    state_[0] = seed;
    for (std::uint32_t i = 1; i < size; ++i)
        state_[i] = 1812433253U * (state_[i - 1] ^ (state_[i - 1] >> 30U)) + i;
}

// In three loops, so that none wraps around: each then runs in vector instructions.
void MersenneTwister::refill() {
    for (std::size_t i = 0; i < size - middle; ++i)
        state_[i] = state_[i + middle] ^ twisted(state_[i], state_[i + 1]);
    for (std::size_t i = size - middle; i < size - 1; ++i)
        state_[i] = state_[i + middle - size] ^ twisted(state_[i], state_[i + 1]);
    state_[size - 1] = state_[middle - 1] ^ twisted(state_[size - 1], state_[0]);
    for (std::size_t i = 0; i < size; ++i)
        draws_[i] = tempered(state_[i]);
    next_ = 0;
}

} // namespace tanhgram
