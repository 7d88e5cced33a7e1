// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/experiment.h"

#include <string>

namespace tanhgram {

/// The lines that make the data `X` (points x 2) and `y`: those of a sample are drawn again from its own
/// seed, `parabolas` are shuffled with `rng`, other points are listed.
std::string pythonData(const DataSource& source);

} // namespace tanhgram
