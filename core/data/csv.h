// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/data_set.h"
#include "core/diagnostic/parsed.h"

#include <string_view>

namespace tanhgram {

/// Labelled points from CSV text: one "x1,x2,label" row each, an optional header row, blank lines allowed.
/// Positions of errors are those of the text; every bad row is reported (at most 20), none is skipped.
/// At most 100000 points.
Parsed<std::vector<LabelledPoint>> parseCsv(std::string_view text);

} // namespace tanhgram
