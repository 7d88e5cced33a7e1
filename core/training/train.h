// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/run.h"

#include <functional>
#include <stop_token>

namespace tanhgram {

/// Told the share done, in [0, 1], once per epoch.
using Progress = std::function<void(double share)>;

/// The network a training run of this experiment starts from: the given weights, or those drawn from the
/// seed (after the data's own shuffle, in the documented order of draws).
Network initialNetwork(const Experiment& experiment);

/// Trains by mini-batch gradient descent with momentum on the mean binary cross-entropy of the logit.
/// Deterministic: the same experiment gives the same run to the last bit. A run whose loss or weights stop
/// being finite ends there (`divergedAt`); one asked to stop returns what it has.
Run train(const Experiment& experiment, const Progress& progress = {}, std::stop_token stop = {});

} // namespace tanhgram
