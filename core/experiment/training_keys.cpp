// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/training_keys.h"

#include <limits>

namespace tanhgram {

const std::vector<TrainingKey>& trainingKeys() {
    constexpr double most = 1e6;
    constexpr double largestSeed = std::numeric_limits<std::uint32_t>::max();
    static const std::vector<TrainingKey> keys{
        {{0, most, false, true, false},
         "learning_rate",
         [](const Training& t) { return t.learningRate; },
         [](Training& t, double value) { t.learningRate = value; }},
        {{0, 1, true, false, false},
         "momentum",
         [](const Training& t) { return t.momentum; },
         [](Training& t, double value) { t.momentum = value; }},
        {{1, most, true, true, true},
         "batch_size",
         [](const Training& t) { return static_cast<double>(t.batchSize); },
         [](Training& t, double value) { t.batchSize = static_cast<int>(value); }},
        {{0, most, true, true, true},
         "epochs",
         [](const Training& t) { return static_cast<double>(t.epochs); },
         [](Training& t, double value) { t.epochs = static_cast<int>(value); }},
        {{0, largestSeed, true, true, true},
         "seed",
         [](const Training& t) { return static_cast<double>(t.seed); },
         [](Training& t, double value) { t.seed = static_cast<std::uint32_t>(value); }},
    };
    return keys;
}

const TrainingKey* trainingKeyNamed(std::string_view name) {
    return keyNamed(trainingKeys(), name);
}

std::string_view name(InitialWeights initial) {
    return initial == InitialWeights::Given ? "given" : "glorot_normal";
}

} // namespace tanhgram
