// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/patch.h"
#include "core/experiment/toml.h"

#include <toml++/toml.h>

namespace tanhgram {

// What an experiment's table says about its data: a name, or a table with a name and the numbers of a sample,
// with points, or with a CSV file.

/// An error for every key that a `[data]` table cannot have, and for keys that do not go together.
void refuseWrongData(const toml::table& experiment, Diagnostics& problems);

/// The name, the numbers of a sample and the points, as assignments.
void appendData(const toml::table& experiment, Patch& patch, Diagnostics& problems);

/// Puts in what is in the CSV file, if one is named.
void readCsv(const toml::table& experiment, const FileReader& files, Experiment& into, Diagnostics& problems);

} // namespace tanhgram
