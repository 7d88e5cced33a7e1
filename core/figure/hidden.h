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

/// The plane at the point of its way that `look.morph` names: turned, stretched or folded by so much of W,
/// pushed by so much of b, bent by so much of the activation.
Figure morphFigure(const Snapshot& snapshot, const Canvas& canvas);

/// The plane frozen at every stop of its way, side by side: x, Wx, Wx + b and sigma(Wx + b), layer after
/// layer. What differs by linear moves alone shares one scale.
Figure stagesFigure(const Snapshot& snapshot, const Canvas& canvas);

} // namespace tanhgram
