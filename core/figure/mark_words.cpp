// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/mark_words.h"

#include <charconv>

namespace tanhgram {

std::string shortest(double value) {
    std::array<char, 32> text;
    return {text.data(), std::to_chars(text.data(), text.data() + text.size(), value).ptr};
}

std::optional<double> doubleOf(std::string_view text) {
    double value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || read.ec != std::errc{} || read.ptr != text.data() + text.size())
        return {};
    return value;
}

} // namespace tanhgram
