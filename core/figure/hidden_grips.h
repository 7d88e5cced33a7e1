// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/drawing.h"

namespace tanhgram {

/// What can be taken hold of in a figure of the hidden space: the images of (1, 0) and (0, 1), if there is
/// one hidden layer; that of the origin; and where the decision is a line, that line and its normal. Both
/// output weights being 0, the normal has no length: it can be pulled out.
std::vector<Grip> hiddenGrips(const Snapshot& snapshot, const Drawing& drawing);

/// What stays where it is while the hand has taken hold of `grip` in `figure`, which is one of the hidden
/// space.
Held heldBy(const Figure& figure, const Grip& grip);

/// Lets the range grow where the hand has left it, as far as weights and biases can follow.
void keepInSight(Held& held, const Vertex& place);

} // namespace tanhgram
