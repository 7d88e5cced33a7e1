// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/direction.h"

namespace tanhgram {

double leftEdge(Qt::LayoutDirection direction, double width, double from, double extent) {
    return direction == Qt::RightToLeft ? width - from - extent : from;
}

} // namespace tanhgram
