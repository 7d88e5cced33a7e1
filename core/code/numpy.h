// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/experiment.h"

#include <string>

namespace tanhgram {

/// A Python script that trains this experiment with numpy alone, draw for draw and update for update, and
/// prints the trained network as JSON: hidden (weights, biases), output (weights, bias), loss, accuracy.
std::string numpyScript(const Experiment& experiment);

} // namespace tanhgram
