// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/experiment.h"
#include "core/training/kernel.h"

#include <cstddef>
#include <stop_token>
#include <vector>

namespace tanhgram {

/// Watches a descent; each call is made at the moment its name tells. The defaults ignore it.
class DescentObserver {
public:
    virtual ~DescentObserver() = default;

    virtual void began(const Network& start, std::size_t updatesPerEpoch,
                       const std::vector<double>& parameters);
    virtual void updated(const std::vector<double>& parameters);
    /// Before the first update, and after every epoch. Asked only if `wantsMeasures`.
    virtual void measured(const Measures& measures);
    /// Update `update` (from 1) met the first loss, or made the first weight, that is not finite.
    virtual void diverged(std::size_t update);

    virtual bool wantsMeasures() const { return true; }
};

/// Trains `experiment` on its `data`: draws the initial weights if they are to be drawn, then for every epoch
/// shuffles the same index array in place and walks it in batches, the last of which may be short. Ends
/// early if the run diverges or `stop` asks.
void descend(const Experiment& experiment, const DataSet& data, DescentObserver& observer,
             std::stop_token stop = {});

} // namespace tanhgram
