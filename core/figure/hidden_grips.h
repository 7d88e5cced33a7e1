// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/drawing.h"

namespace tanhgram {

/// What moves the plane in a figure of the hidden space: the images of (1, 0) and (0, 1), if there is one
/// hidden layer, and that of the origin.
std::vector<Grip> imageGrips(const Snapshot& snapshot, const Drawing& drawing);

/// What moves the decision line where it is drawn: the line, if it is in sight, and its normal; nothing if
/// the decision is no line between h1 and h2. Both output weights being 0, the normal has no length: it can
/// be pulled out.
std::vector<Grip> lineGrips(const Snapshot& snapshot, const Drawing& drawing);

/// What stays where it is while the hand has taken hold of `grip` in `figure`, which is one of the hidden
/// space.
Held heldBy(const Figure& figure, const Grip& grip);

/// Lets the range grow where the hand has left it, as far as weights and biases can follow.
void keepInSight(Held& held, const Vertex& place);

} // namespace tanhgram
