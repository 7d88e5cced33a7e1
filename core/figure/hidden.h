// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/drawing.h"

namespace tanhgram {

/// The main figure: the grid over [-1, 1]^2 and both classes carried through the hidden layers, and the line
/// on which the logit is 0.
Figure hiddenFigure(const Snapshot& snapshot, const Canvas& canvas);

/// The same space with the answer to "could any straight line separate the classes?": the line with the
/// widest margin and its margin, or where the hulls of the classes overlap.
Figure separabilityFigure(const Snapshot& snapshot, const Canvas& canvas);

} // namespace tanhgram
