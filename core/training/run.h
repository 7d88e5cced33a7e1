// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/experiment.h"
#include "core/training/parameters.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace tanhgram {

/// A recorded training run, immutable once made: the weights at every update and, at every epoch's end
/// (entry 0: before the first update), loss and accuracy over all data.
struct Run {
    Network start; ///< the network before the first update; gives the shape of `parameters`
    std::size_t updatesPerEpoch = 0;
    std::vector<double> parameters;        ///< (updates + 1) blocks of parameterCount(start) numbers
    std::vector<double> losses;            ///< one per epoch, and one before the first
    std::vector<double> accuracies;        ///< likewise, in [0, 1]
    std::optional<std::size_t> divergedAt; ///< the update (from 1) whose loss was the first non-finite one

    /// How many updates are recorded; a diverged run ends before the update that broke it.
    std::size_t updates() const;

    /// The network after `update` updates, 0 <= update <= updates().
    Network at(std::size_t update) const;
};

/// The first update after which the weights are exactly those of `network`, or nothing.
std::optional<std::size_t> updateWith(const Run& run, const Network& network);

} // namespace tanhgram
