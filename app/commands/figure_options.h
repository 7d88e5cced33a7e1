// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/export_options.h"
#include "app/commands/inputs.h"

namespace tanhgram {

/// The options by which verbs that write figures are told how.
std::vector<OptionSpec> figureOptions();

/// What those options say; reports a size or resolution that makes no sense.
Needed<ExportOptions> exportOptions(const Arguments& arguments, Console& console);

} // namespace tanhgram
