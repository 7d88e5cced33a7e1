// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/dictionary.h"

namespace tanhgram {

/// The language the patterns are written in, with numbers as programs write them.
const Dictionary& englishDictionary();

/// "%n cell(s)" with its number, for one cell or several as they may be.
std::string withNumber(std::string_view source, std::int64_t count);

/// "1 cell", "2 cells".
std::string englishPlural(std::string_view source, std::int64_t count);

} // namespace tanhgram
