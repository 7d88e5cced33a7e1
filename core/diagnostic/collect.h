// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnostic/diagnostic.h"

namespace tanhgram {

/// Adds what was found to the other problems.
void append(const Diagnostics& found, Diagnostics& problems);

/// Orders problems as they stand in the file; those of one place stay in the order in which they were found.
void sortByPlace(Diagnostics& problems);

} // namespace tanhgram
