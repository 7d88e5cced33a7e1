// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geometry/morph.h"
#include "core/words/text.h"

namespace tanhgram {

/// The same place as `stage`, named by a move that has begun: a move that has not begun is where the one
/// before it has ended. The beginning of the way stays what it is.
MorphStage reached(const MorphStage& stage);

/// What the plane has become at a stop of its way, as mathematics writes it: "x", "Wx", "Wx + b",
/// "tanh(Wx + b)", in later layers of "h"; of the linear activation "h = Wx + b".
Text expression(const Network& network, const MorphStage& stop);

/// Where the plane is on its way through `network`, at a stop or on the way to it: "Wx + b", "Wx + b (40 %)",
/// "layer 2: tanh(Wh + b)".
Text inWords(const Network& network, const MorphStage& stage);

} // namespace tanhgram
