// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tanhgram {

/// The word of `known` that `wrong` was most likely meant to be: at most a third of its letters (and at
/// least one) inserted, left out, replaced or swapped with the next. Empty if none is that near.
std::string nearest(std::string_view wrong, const std::vector<std::string>& known);

/// "; did you mean 'X'?" for the nearest known word, else "; known here: A, B, C".
std::string suggestion(std::string_view wrong, const std::vector<std::string>& known);

} // namespace tanhgram
