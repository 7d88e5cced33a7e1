// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/training_keys.h"

#include "core/experiment/numbers.h"

#include <cmath>
#include <limits>

namespace tanhgram {

const std::vector<TrainingKey>& trainingKeys() {
    constexpr double most = 1e6;
    constexpr double largestSeed = std::numeric_limits<std::uint32_t>::max();
    static const std::vector<TrainingKey> keys{
        {"learning_rate", 0, most, false, true, false, [](const Training& t) { return t.learningRate; },
         [](Training& t, double value) { t.learningRate = value; }},
        {"momentum", 0, 1, true, false, false, [](const Training& t) { return t.momentum; },
         [](Training& t, double value) { t.momentum = value; }},
        {"batch_size", 1, most, true, true, true,
         [](const Training& t) { return static_cast<double>(t.batchSize); },
         [](Training& t, double value) { t.batchSize = static_cast<int>(value); }},
        {"epochs", 0, most, true, true, true, [](const Training& t) { return static_cast<double>(t.epochs); },
         [](Training& t, double value) { t.epochs = static_cast<int>(value); }},
        {"seed", 0, largestSeed, true, true, true,
         [](const Training& t) { return static_cast<double>(t.seed); },
         [](Training& t, double value) { t.seed = static_cast<std::uint32_t>(value); }},
    };
    return keys;
}

const TrainingKey* trainingKeyNamed(std::string_view name) {
    for (const TrainingKey& key : trainingKeys())
        if (key.name == name)
            return &key;
    return nullptr;
}

bool allows(const TrainingKey& key, double value) {
    const bool above = key.lowIsAllowed ? value >= key.low : value > key.low;
    const bool below = key.highIsAllowed ? value <= key.high : value < key.high;
    return above && below && (!key.whole || value == std::floor(value));
}

Text limitsOf(const TrainingKey& key, const std::string& written) {
    const std::string low = toText(key.low);
    const std::string high = std::to_string(static_cast<long long>(key.high));
    const auto sentence = [&] {
        if (key.whole)
            return phrase("Message", "'%1' must be a whole number from %2 to %3");
        if (key.lowIsAllowed)
            return key.highIsAllowed ? phrase("Message", "'%1' must be a number from %2, at most %3")
                                     : phrase("Message", "'%1' must be a number from %2 and below %3");
        return key.highIsAllowed ? phrase("Message", "'%1' must be a number above %2, at most %3")
                                 : phrase("Message", "'%1' must be a number above %2 and below %3");
    };
    return sentence()(written, low, high);
}

std::string_view name(InitialWeights initial) {
    return initial == InitialWeights::Given ? "given" : "glorot_normal";
}

} // namespace tanhgram
