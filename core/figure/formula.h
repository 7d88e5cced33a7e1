// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/forward.h"
#include "core/words/text.h"

#include <set>

namespace tanhgram {

/// The output at one point written out in numbers, "2 · 0.5 - 3 · 0 + 0.5 = 1.5", without the units that are
/// switched off. `values` is the network's forward pass of that one point.
Text sumInNumbers(const Network& network, const Forward& values, const std::set<int>& off);

/// Which units of the last hidden layer are dead and what that means, in words; empty if there are none.
Text deadInWords(const Network& network, const Forward& ofTheData);

} // namespace tanhgram
