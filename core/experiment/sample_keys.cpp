// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/sample_keys.h"

#include <limits>

namespace tanhgram {

const std::vector<SampleKey>& sampleKeys() {
    constexpr double largestSeed = std::numeric_limits<std::uint32_t>::max();
    static const std::vector<SampleKey> keys{
        {{fewestSamples, mostSamples, true, true, true},
         "samples",
         [](const Sample& s) { return static_cast<double>(s.samples); },
         [](Sample& s, double value) { s.samples = static_cast<int>(value); }},
        {{0, mostNoise, true, true, false},
         "noise",
         [](const Sample& s) { return s.noise; },
         [](Sample& s, double value) { s.noise = value; }},
        {{0, largestSeed, true, true, true},
         "seed",
         [](const Sample& s) { return static_cast<double>(s.seed); },
         [](Sample& s, double value) { s.seed = static_cast<std::uint32_t>(value); }},
    };
    return keys;
}

std::optional<Sample> sampleOf(const DataSource& source) {
    if (const auto* sample = std::get_if<Sample>(&source))
        return *sample;
    if (const auto* shape = std::get_if<Generator>(&source))
        return plainSample(*shape);
    return std::nullopt;
}

} // namespace tanhgram
