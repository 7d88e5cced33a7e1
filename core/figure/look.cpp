// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/look.h"

#include "core/geometry/ranges.h"

namespace tanhgram {

Look withoutHand(Look look) {
    look.emphasis.clear();
    look.held.reset();
    return look;
}

void includeShared(Box& range, const Look& look) {
    if (!look.atLeast)
        return;
    include(range, look.atLeast->low);
    include(range, look.atLeast->high);
}

} // namespace tanhgram
