// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/generators.h"

#include <cstdint>

namespace tanhgram {

/// A named shape drawn afresh: so many points, each moved by chance.
struct Sample {
    Generator shape = Generator::Parabolas;
    int samples = 0;        ///< points in all, `fewestSamples` to `mostSamples`
    double noise = 0;       ///< the standard deviation, in either direction, 0 to `mostNoise`
    std::uint32_t seed = 1; ///< of the noise

    bool operator==(const Sample&) const = default;
};

inline constexpr int fewestSamples = 4;
inline constexpr int mostSamples = 20000;
inline constexpr double mostNoise = 1;

/// How far the clouds of `Gaussians` spread of themselves, before any noise.
inline constexpr double cloudSpread = 0.16;

/// The sample of a shape before anything is said about it: as many points as the data set of that name has,
/// without noise, seed 1.
Sample plainSample(Generator shape);

/// Its points: first class 0 (one more of them if the number is odd), then class 1, evenly along the shape;
/// those of `Xor` go around its corners instead. Then noise times RandomState(seed).randn(samples, 2) is
/// added, drawn row by row; for `Gaussians` an earlier draw of the same kind makes the clouds themselves. The
/// same numbers as numpy's, so that more noise pushes the same points further the same way.
DataSet generate(const Sample& sample);

} // namespace tanhgram
