// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/numbers.h"

#include <array>
#include <charconv>
#include <cmath>

namespace tanhgram {

std::string toText(double number) {
    std::array<char, 32> digits{};
    // A seed or a count reads better as 100000 than as 1e+05; beyond 2^53 a double no longer counts.
    constexpr double largestCount = 1e15;
    const bool counts = std::abs(number) < largestCount && number == std::floor(number);
    const auto [end, problem] =
        counts ? std::to_chars(digits.data(), digits.data() + digits.size(), number, std::chars_format::fixed)
               : std::to_chars(digits.data(), digits.data() + digits.size(), number);
    if (problem != std::errc{})
        return "0";
    std::string text(digits.data(), end);
    // A long run of digits without a point would be read as an integer, which ends at 2^63.
    if (!counts && text.find_first_of(".e") == std::string::npos)
        text += ".0";
    return text;
}

} // namespace tanhgram
