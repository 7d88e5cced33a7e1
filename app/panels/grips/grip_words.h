// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/grip.h"

#include <QString>

namespace tanhgram {

/// What the grip is, and what moving it does: "The decision line. Drag it to set b₁₃."
QString gripHint(const Network& network, const Grip& grip);

/// What the grip moves, by name: "w₁₁ and w₂₁".
QString gripNames(const Network& network, const Grip& grip);

/// The same with the numbers: "w₁₁ = 0.5, w₂₁ = -1".
QString gripValues(const Network& network, const Grip& grip);

/// What moving it is called among the steps of undo: "move the image of (1, 0)", "turn the decision line",
/// "change w₁₁".
QString gripStep(const Network& network, const Grip& grip);

} // namespace tanhgram
