// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/snapshot.h"

#include <utility>

namespace tanhgram {

Snapshot snapshot(const Network& network, std::shared_ptr<const DataSet> data) {
    Snapshot result{network, std::move(data), {}, 0, 0};
    result.forward = forward(network, result.data->points);
    result.loss = crossEntropy(result.forward.logits, result.data->labels);
    result.accuracy = accuracy(result.forward.logits, result.data->labels);
    return result;
}

} // namespace tanhgram
