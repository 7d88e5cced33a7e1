// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/data_set.h"
#include "core/experiment/experiment.h"
#include "core/figure/look.h"
#include "core/network/forward.h"
#include "core/training/run.h"

#include <memory>

namespace tanhgram {

/// All that the figures of one frame are drawn from: computed once, then only read.
struct Snapshot {
    Network network;
    std::shared_ptr<const DataSet> data;
    Forward forward; ///< of every point of `data`
    double loss = 0;
    double accuracy = 0;
    std::shared_ptr<const Run> run;       ///< the training run on the timeline; null if there is none
    std::size_t update = 0;               ///< where on it the network stands
    std::shared_ptr<const Network> start; ///< a state to compare with, drawn pale below this one; null: none
    Look look;
};

/// The network seen on that data: one forward pass.
Snapshot snapshot(const Network& network, std::shared_ptr<const DataSet> data);

/// An experiment's network as it is, on its data.
Snapshot snapshotOf(const Experiment& experiment);

/// The network after `update` updates of a run, or at its end if it is shorter, with the run as its timeline.
Snapshot snapshotAt(std::shared_ptr<const Run> run, std::shared_ptr<const DataSet> data, std::size_t update);

/// Trains the experiment: the network at the end of its run, with the run as its timeline.
Snapshot snapshotAfterTraining(const Experiment& experiment);

} // namespace tanhgram
