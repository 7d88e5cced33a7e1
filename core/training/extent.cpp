// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/extent.h"

#include "core/training/parameters.h"

namespace tanhgram {

namespace {

constexpr double perUpdate = 40;           ///< what an update costs beside its points, in operations
constexpr double mostNumbers = 50'000'000; ///< of eight bytes each

} // namespace

Extent extentOf(const Experiment& experiment) {
    const auto points = static_cast<std::size_t>(dataSet(experiment.data).size());
    const auto batch = static_cast<std::size_t>(experiment.training.batchSize);
    const auto epochs = static_cast<std::size_t>(experiment.training.epochs);
    const auto parameters = static_cast<double>(parameterCount(experiment.network));
    Extent extent;
    extent.updatesPerEpoch = (points + batch - 1) / batch;
    extent.updates = extent.updatesPerEpoch * epochs;
    const auto updates = static_cast<double>(extent.updates);
    extent.numbers = parameters * (updates + 1);
    extent.operations =
        parameters * static_cast<double>(points) * static_cast<double>(epochs) + perUpdate * updates;
    return extent;
}

bool canBeRecorded(const Extent& extent) {
    return extent.numbers <= mostNumbers;
}

} // namespace tanhgram
