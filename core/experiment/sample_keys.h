// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/experiment.h"
#include "core/experiment/number_key.h"

#include <optional>
#include <vector>

namespace tanhgram {

/// One number of the `[data]` table: `samples`, `noise` or `seed`.
using SampleKey = NumberKey<Sample>;

/// All of them, in the order in which they are written.
const std::vector<SampleKey>& sampleKeys();

/// The source as a sample to be changed: what it is, or the plain sample of its name. Nothing for points.
std::optional<Sample> sampleOf(const DataSource& source);

} // namespace tanhgram
