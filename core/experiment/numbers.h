// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace tanhgram {

/// The shortest decimal text that reads back as exactly this number: "0.1", "-3", "1e+300".
std::string toText(double number);

} // namespace tanhgram
