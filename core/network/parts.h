// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/forward.h"

#include <set>

namespace tanhgram {

/// What each unit of the last hidden layer adds to the logit: v_j h_j, units x points. The logit is the sum
/// of a column and the output's bias. `forward` is that of `network`.
Eigen::MatrixXd contributions(const Network& network, const Forward& forward);

/// The network with those units of the last hidden layer (from 0) switched off: nothing of them reaches the
/// output. Numbers of units that do not exist switch nothing.
Network withUnitsOff(Network network, const std::set<int>& off);

/// The network whose last hidden layer has only that unit, without the bias: its logit is what the unit
/// contributes.
Network contributionOf(Network network, Eigen::Index unit);

/// The network whose logit is the sum of the first `count` units' contributions, without the bias.
Network sumOfFirst(Network network, Eigen::Index count);

} // namespace tanhgram
