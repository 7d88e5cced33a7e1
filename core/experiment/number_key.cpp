// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/number_key.h"

#include "core/experiment/numbers.h"

#include <cmath>

namespace tanhgram {

bool allows(const NumberRange& range, double value) {
    const bool above = range.lowIsAllowed ? value >= range.low : value > range.low;
    const bool below = range.highIsAllowed ? value <= range.high : value < range.high;
    return above && below && (!range.whole || value == std::floor(value));
}

Text limitsOf(const NumberRange& range, const std::string& written) {
    const std::string low = toText(range.low);
    const std::string high = std::to_string(static_cast<long long>(range.high));
    const auto sentence = [&] {
        if (range.whole)
            return phrase("Message", "'%1' must be a whole number from %2 to %3");
        if (range.lowIsAllowed)
            return range.highIsAllowed ? phrase("Message", "'%1' must be a number from %2, at most %3")
                                       : phrase("Message", "'%1' must be a number from %2 and below %3");
        return range.highIsAllowed ? phrase("Message", "'%1' must be a number above %2, at most %3")
                                   : phrase("Message", "'%1' must be a number above %2 and below %3");
    };
    return sentence()(written, low, high);
}

} // namespace tanhgram
