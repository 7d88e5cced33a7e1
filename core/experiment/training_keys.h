// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/experiment.h"
#include "core/words/text.h"

#include <string>
#include <string_view>
#include <vector>

namespace tanhgram {

/// One number of the `[training]` table: its key there, what it may be, and how to get and put it.
struct TrainingKey {
    std::string_view name;
    double low;
    double high;
    bool lowIsAllowed;
    bool highIsAllowed;
    bool whole;
    double (*get)(const Training& training);
    void (*put)(Training& training, double value);
};

/// All of them, in the order in which they are written.
const std::vector<TrainingKey>& trainingKeys();

/// The one of that name, or null.
const TrainingKey* trainingKeyNamed(std::string_view name);

/// Whether a finite number is allowed there.
bool allows(const TrainingKey& key, double value);

/// What is allowed there, in a sentence about the key as it was written: "'seed' must be a whole number from
/// 0 to 4294967295".
Text limitsOf(const TrainingKey& key, const std::string& written);

/// The words for where training starts.
std::string_view name(InitialWeights initial);

} // namespace tanhgram
