// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/drawing.h"

namespace tanhgram {

/// A figure of the input plane without marks: axis names x1 and x2, equal scale, a point that can be moved.
Figure emptyInputFigure();

/// Adds the point that is followed through the network, if there is one.
void addProbe(Drawing& drawing, const Look& look);

} // namespace tanhgram
