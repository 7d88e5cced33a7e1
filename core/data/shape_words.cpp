// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/shape_words.h"

namespace tanhgram {

Text inWords(Generator shape) {
    switch (shape) {
    case Generator::Parabolas:
        return phrase("Data", "parabolas");
    case Generator::Xor:
        return "XOR";
    case Generator::Circles:
        return phrase("Data", "circles");
    case Generator::Moons:
        return phrase("Data", "moons");
    case Generator::Spirals:
        return phrase("Data", "spirals");
    case Generator::Gaussians:
        return phrase("Data", "Gaussians");
    }
    return {};
}

} // namespace tanhgram
