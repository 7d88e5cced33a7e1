// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geometry/linear_move.h"
#include "core/words/text.h"

namespace tanhgram {

/// A number as a sentence has it: at most `digits` significant digits, no trailing zeros.
Text inWords(double number, int digits = 3);

/// The same of a number beside others as large as `size`: 0 if it is so small beside them, below half of the
/// digit after the one after their last, that only rounding or chance keeps it from being 0.
Text inWordsBeside(double number, double size, int digits = 3);

/// A share of [0, 1] in per cent, "93.4 %"; "100 %" only if it is all, "0 %" only if it is none.
Text percent(double share);

/// What a linear map of that name does, in a sentence: "W turns by 135° clockwise and scales by 4.24
/// (determinant 18)." The determinant is left out where it says nothing more.
Text inWords(const LinearMove& move, const Text& map);

} // namespace tanhgram
