// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/arguments.h"

namespace tanhgram {

/// "--language CODE": the language to speak.
OptionSpec languageOption();

/// The language asked for, as a code of languages(); empty if none was. An error if it is not spoken.
Parsed<QString> languageOf(const Arguments& arguments);

} // namespace tanhgram
