// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/forward.h"

#include <vector>

namespace tanhgram {

/// Whether a unit is off at `z`: its output is 0, and stays 0 when z changes a little. Only ReLU's can be, at
/// z <= 0; nothing is learnt from a point that finds a unit off (Glorot, Bordes & Bengio 2011).
bool isOff(Activation activation, double z);

/// For each unit of hidden layer `layer` (from 0) the share of the points, in [0, 1], at which it is off; all
/// 0 if there are no points. `forward` is that of `network`.
std::vector<double> shareOff(const Network& network, const Forward& forward, std::size_t layer);

/// Whether unit `unit` of hidden layer `layer` (both from 0) is dead: off at every point there is. Gradient
/// descent on these points leaves a dead unit as it is.
bool isDead(const Network& network, const Forward& forward, std::size_t layer, Eigen::Index unit);

/// How many units of that layer are dead.
int deadUnits(const Network& network, const Forward& forward, std::size_t layer);

} // namespace tanhgram
