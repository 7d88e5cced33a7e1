// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/random/random_state.h"

#include <bit>
#include <cmath>
#include <utility>

namespace tanhgram {

std::uint32_t RandomState::interval(std::uint32_t max) {
    if (max == 0)
        return 0;
    const std::uint32_t mask = ~std::uint32_t{0} >> std::countl_zero(max);
    std::uint32_t draw = 0;
    do
        draw = twister_.draw() & mask;
    while (draw > max);
    return draw;
}

double RandomState::uniform() {
    const auto high = static_cast<double>(twister_.draw() >> 5U);
    const auto low = static_cast<double>(twister_.draw() >> 6U);
    return (high * 67108864.0 + low) / 9007199254740992.0;
}

// Marsaglia's polar method; the second number of each pair is kept for the next call, and of the pair the
// later-computed factor comes first, as numpy's legacy_gauss does.
double RandomState::normal() {
    if (cached_)
        return *std::exchange(cached_, std::nullopt);
    double x1 = 0;
    double x2 = 0;
    double r2 = 0;
    do {
        x1 = 2 * uniform() - 1;
        x2 = 2 * uniform() - 1;
        r2 = x1 * x1 + x2 * x2;
    } while (r2 >= 1 || r2 == 0);
    const double factor = std::sqrt(-2 * std::log(r2) / r2);
    cached_ = factor * x1;
    return factor * x2;
}

// The places from a power of two up to the next share one mask. A rejected draw swaps a place with itself and
// stays there: a branch would be guessed wrong every third time.
void RandomState::shuffle(std::vector<std::uint32_t>& values) {
    for (auto i = static_cast<std::uint32_t>(values.empty() ? 0 : values.size() - 1); i > 0;) {
        const std::uint32_t mask = ~std::uint32_t{0} >> std::countl_zero(i);
        const std::uint32_t lowest = mask - (mask >> 1U);
        while (i >= lowest) {
            const std::uint32_t draw = twister_.draw() & mask;
            const bool accepted = draw <= i;
            std::swap(values[i], values[accepted ? draw : i]);
            i -= accepted ? 1U : 0U;
        }
    }
}

} // namespace tanhgram
