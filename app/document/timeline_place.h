// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/experiment.h"

#include <cstddef>
#include <memory>
#include <optional>

namespace tanhgram {

/// Where on a training timeline a network stands: `update` updates after `start`. A run that turns out
/// shorter is shown at its end, and the wish to see `update` is kept for the next.
struct TimelinePlace {
    std::shared_ptr<const Network> start; ///< never null; with drawn initial weights only its shape counts
    std::size_t update = 0;

    bool operator==(const TimelinePlace& other) const;
};

/// Where the network stands once `before` has become `after` by a change that knows nothing of timelines.
/// Other settings, data or activations leave it where it is. Weights moved `byHand` at update 0 are new given
/// weights to start from; all others lie on no timeline.
std::optional<TimelinePlace> placeAfter(const std::optional<TimelinePlace>& place, const Experiment& before,
                                        const Experiment& after, bool byHand);

} // namespace tanhgram
