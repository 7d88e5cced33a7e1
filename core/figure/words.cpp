// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/words.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace tanhgram {

std::string inWords(double number, int digits) {
    std::array<char, 32> text;
    const auto end =
        std::to_chars(text.begin(), text.end(), number == 0 ? 0 : number, std::chars_format::general, digits);
    return {text.begin(), end.ptr};
}

std::string percent(double share) {
    if (share == 0 || share == 1)
        return share == 1 ? "100 %" : "0 %";
    std::array<char, 32> text;
    const double shown = std::clamp(100 * share, 0.1, 99.9);
    const auto end = std::to_chars(text.begin(), text.end(), shown, std::chars_format::fixed, 1);
    const std::string result(text.begin(), end.ptr);
    return (result.ends_with(".0") ? result.substr(0, result.size() - 2) : result) + " %";
}

} // namespace tanhgram
