// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/experiment.h"
#include "core/experiment/number_key.h"

#include <string>
#include <string_view>
#include <vector>

namespace tanhgram {

/// One number of the `[training]` table.
using TrainingKey = NumberKey<Training>;

/// All of them, in the order in which they are written.
const std::vector<TrainingKey>& trainingKeys();

/// The one of that name, or null.
const TrainingKey* trainingKeyNamed(std::string_view name);

/// The words for where training starts.
std::string_view name(InitialWeights initial);

} // namespace tanhgram
