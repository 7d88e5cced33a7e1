// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/snapshot.h"

#include "core/training/train.h"

#include <algorithm>
#include <utility>

namespace tanhgram {

Snapshot snapshot(const Network& network, std::shared_ptr<const DataSet> data) {
    Snapshot result;
    result.network = network;
    result.data = std::move(data);
    result.forward = forward(network, result.data->points);
    result.loss = crossEntropy(result.forward.logits, result.data->labels);
    result.accuracy = accuracy(result.forward.logits, result.data->labels);
    return result;
}

Snapshot snapshotOf(const Experiment& experiment) {
    return snapshot(experiment.network, std::make_shared<const DataSet>(dataSet(experiment.data)));
}

Snapshot snapshotAt(std::shared_ptr<const Run> run, std::shared_ptr<const DataSet> data, std::size_t update) {
    const std::size_t reached = std::min(update, run->updates());
    Snapshot result = snapshot(run->at(reached), std::move(data));
    result.run = std::move(run);
    result.update = reached;
    return result;
}

Snapshot snapshotAfterTraining(const Experiment& experiment) {
    auto run = std::make_shared<const Run>(train(experiment));
    const std::size_t end = run->updates();
    return snapshotAt(std::move(run), std::make_shared<const DataSet>(dataSet(experiment.data)), end);
}

} // namespace tanhgram
