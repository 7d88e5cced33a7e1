// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/patch.h"

#include "core/experiment/parameter_key.h"
#include "core/experiment/put.h"
#include "core/experiment/sample_keys.h"
#include "core/experiment/training_keys.h"

namespace tanhgram {

namespace {

Trouble put(Experiment& experiment, const Assignment& assignment) {
    const std::string_view key = assignment.key;
    if (key == "data" || key.starts_with("data."))
        return putData(experiment.data, assignment);
    if (key.starts_with("training."))
        return putTraining(experiment.training, assignment);
    return putNetwork(experiment.network, assignment);
}

} // namespace

Parsed<Experiment> patched(const Experiment& experiment, const Patch& patch) {
    Experiment next = experiment;
    Diagnostics problems;
    for (const Assignment& assignment : patch)
        if (Trouble trouble = put(next, assignment))
            problems.push_back(std::move(*trouble));
    if (!problems.empty())
        return problems;
    return next;
}

std::optional<double> numberAt(const Experiment& experiment, std::string_view key) {
    constexpr std::string_view training = "training.";
    if (key.starts_with(training)) {
        const TrainingKey* found = trainingKeyNamed(key.substr(training.size()));
        return found == nullptr ? std::nullopt : std::optional(found->get(experiment.training));
    }
    constexpr std::string_view data = "data.";
    if (key.starts_with(data)) {
        const SampleKey* found = keyNamed(sampleKeys(), key.substr(data.size()));
        const auto sample = sampleOf(experiment.data);
        return found == nullptr || !sample ? std::nullopt : std::optional(found->get(*sample));
    }
    Network network = experiment.network;
    const double* parameter = parameterAt(network, key);
    return parameter == nullptr ? std::nullopt : std::optional(*parameter);
}

} // namespace tanhgram
