// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/snapshot.h"
#include "core/words/text.h"

#include <string_view>

namespace tanhgram {

/// What a look at the figure of that name tells besides its description, for people who listen to it: where
/// each class lies and how much of it is on its side, the largest weight, what each node adds. Empty for
/// figures whose description says it all.
Text spokenBesides(std::string_view figure, const Snapshot& snapshot);

} // namespace tanhgram
