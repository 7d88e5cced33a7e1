// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/text.h"

#include <QString>

#include <vector>

namespace tanhgram {

/// Members with numbers in a list: "w₁₁ = 0.5, w₂₁ = 1", and "w₁₁ = 0,5; w₂₁ = 1" where the decimal sign is a
/// comma.
Text listedNumbers(const std::vector<Text>& each);

/// A text in the program's language (the installed translators) and with the numbers of its locale.
QString localized(const Text& text);

} // namespace tanhgram
