// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/text.h"

#include <string>
#include <string_view>
#include <vector>

namespace tanhgram {

/// The word of `known` that `wrong` was most likely meant to be: at most a third of its letters (and at
/// least one) inserted, left out, replaced or swapped with the next. Empty if none is that near.
std::string nearest(std::string_view wrong, const std::vector<std::string>& known);

/// What is wrong with a word, and the mend: "MESSAGE; did you mean 'X'?" with the nearest known word, else
/// "MESSAGE; known here: A, B, C".
Text withSuggestion(const Text& message, std::string_view wrong, const std::vector<std::string>& known);

} // namespace tanhgram
