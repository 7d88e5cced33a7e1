// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnostic/parsed.h"
#include "core/network/network.h"

#include <toml++/toml.h>

namespace tanhgram {

/// The network that an experiment's `[[hidden]]` tables ask for before any number of theirs is put in: one
/// layer a table, as many units as its `weights` has rows or as `units` says (2 if it says neither). A
/// layer of two inputs and two units starts as the identity, as does an output of two weights with (0, 1);
/// all other numbers are 0. Without `[[hidden]]` it is the 2-2-1 identity network.
Network shapeOf(const toml::table& experiment, Diagnostics& problems);

} // namespace tanhgram
