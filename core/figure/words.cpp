// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/words.h"

#include <algorithm>
#include <cmath>

namespace tanhgram {

Text inWords(double number, int digits) {
    return Number{number, digits};
}

Text inWordsBeside(double number, double size, int digits) {
    const bool isNothing = std::isfinite(size) && std::abs(number) < 0.5 * std::pow(10, -digits - 1) * size;
    return inWords(isNothing ? 0.0 : number, digits);
}

Text percent(double share) {
    const double shown = share == 0 || share == 1 ? 100 * share : std::clamp(100 * share, 0.1, 99.9);
    const bool whole = std::abs(shown - std::round(shown)) < 0.05;
    return phrase("Words", "%1 %")(Number{shown, whole ? 0 : 1, true});
}

} // namespace tanhgram
