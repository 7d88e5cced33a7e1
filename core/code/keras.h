// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/experiment.h"

#include <string>

namespace tanhgram {

/// A Python script that trains this experiment with Keras 3, from the same first weights and in the same
/// order of batches, in doubles; it prints the trained network as numpyScript's does.
std::string kerasScript(const Experiment& experiment);

} // namespace tanhgram
