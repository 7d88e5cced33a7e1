// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnostic/diagnostic.h"

#include <string>
#include <string_view>

namespace tanhgram {

/// The line of `text` (UTF-8) at `position` and below it a caret under the column, each ending in a line
/// break. Of a long line only what is around the column, between dots. Empty if the text has no such place.
/// The caret stands right in a terminal where letters of the far East are two cells wide and combining marks
/// none.
std::string excerpt(std::string_view text, Position position);

} // namespace tanhgram
