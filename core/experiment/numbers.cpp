// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/numbers.h"

#include <array>
#include <charconv>
#include <cmath>

namespace tanhgram {

std::string toText(double number) {
    std::array<char, 32> digits{};
    const auto [end, problem] = std::to_chars(digits.data(), digits.data() + digits.size(), number);
    if (problem != std::errc{})
        return "0";
    std::string text(digits.data(), end);
    // A long run of digits without a point would be read as an integer, which ends at 2^63.
    if (std::abs(number) >= 1e15 && text.find_first_of(".e") == std::string::npos)
        text += ".0";
    return text;
}

} // namespace tanhgram
