// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/look.h"

namespace tanhgram {

Look withoutHand(Look look) {
    look.emphasis.clear();
    look.held.reset();
    return look;
}

void includeShared(Box& range, const Look& look) {
    if (look.atLeast)
        include(range, *look.atLeast);
}

void includeShared(Interval& values, const Look& look) {
    if (look.valuesAtLeast)
        include(values, *look.valuesAtLeast);
}

} // namespace tanhgram
