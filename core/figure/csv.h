// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figure.h"

#include <string>

namespace tanhgram {

/// The numbers behind a figure, one vertex a row, under the header "mark,kind,ink,x,y,text": `mark` counts
/// from 0, back to front; `text` is a label's text or a mark's note; numbers have the fewest digits that read
/// back as the same double.
std::string toCsv(const Figure& figure);

/// The word for an ink in files: "grid", "class-blue".
std::string_view name(Ink ink);

} // namespace tanhgram
