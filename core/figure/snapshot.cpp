// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/snapshot.h"

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

} // namespace tanhgram
