// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geometry/linear_move.h"

#include <string>

namespace tanhgram {

/// A number as a sentence has it: at most `digits` significant digits, no trailing zeros.
std::string inWords(double number, int digits = 3);

/// A share of [0, 1] in per cent, "93.4 %"; "100 %" only if it is all, "0 %" only if it is none.
std::string percent(double share);

/// What a linear map does, as the end of a sentence that begins with its name: "turns by 135° clockwise and
/// scales by 4.24". The determinant follows where it says more.
std::string inWords(const LinearMove& move);

} // namespace tanhgram
