// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace tanhgram {

/// A number as a sentence has it: at most `digits` significant digits, no trailing zeros.
std::string inWords(double number, int digits = 3);

/// A share of [0, 1] in per cent, "93.4 %"; "100 %" only if it is all, "0 %" only if it is none.
std::string percent(double share);

} // namespace tanhgram
