// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/experiment.h"

#include <QString>

namespace tanhgram {

/// A data source in a few words: "moons", "moons with noise 0.1", "42 points from points.csv".
QString dataWords(const DataSource& source);

/// What a change did, in a few words for the list of steps: "w₁₁ to 1.5", "tanh", "layer 2: tanh", "moons
/// with noise 0.1", "learning rate to 0.1", "layer added". If several things changed it says the first of
/// data, layers, units, activation, training, weights.
QString changeWords(const Experiment& before, const Experiment& after);

} // namespace tanhgram
