// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnostic/parsed.h"
#include "core/figure/figure.h"

#include <string>

namespace tanhgram {

/// The numbers behind a figure, one vertex a row, under the header "mark,kind,ink,style,x,y,text": `mark`
/// counts from 0, back to front; `style` holds how it is drawn as words such as "width=2 dash=dashed"; `text`
/// is a label's text or a mark's note, in English; numbers have the fewest digits that read back as the same
/// double. Of a figure with a log axis, y is what stands on that axis, a power of ten, and the header says
/// "log10 y".
std::string toCsv(const Figure& figure);

/// The marks of a figure that `toCsv` wrote, the same to the last bit. Errors, with line: a row that has
/// not seven columns, an unknown kind, ink or style, a number that is none.
Parsed<std::vector<Mark>> marksFromCsv(std::string_view text);

/// The word for an ink in files: "grid", "class-blue".
std::string_view name(Ink ink);

} // namespace tanhgram
