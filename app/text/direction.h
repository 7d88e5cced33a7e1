// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/qnamespace.h>

namespace tanhgram {

/// Where something so wide has its left edge if it begins `from` the beginning of lines of `width`.
double leftEdge(Qt::LayoutDirection direction, double width, double from, double extent);

} // namespace tanhgram
