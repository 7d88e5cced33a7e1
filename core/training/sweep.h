// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/train.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <stop_token>
#include <vector>

namespace tanhgram {

/// How the training run of one seed ended.
struct SeedResult {
    std::uint32_t seed = 0;
    double loss = 0;                       ///< over all data; of a diverged run the last finite one
    double accuracy = 0;                   ///< in [0, 1], measured when `loss` was
    std::optional<std::size_t> divergedAt; ///< the update (from 1) that broke the run
    int deadUnits = 0;                     ///< hidden ReLU units that are 0 for every data point at the end

    /// Whether the trained network puts every point on its side.
    bool solved() const { return !divergedAt && accuracy == 1; }
    bool operator==(const SeedResult&) const = default;
};

/// One result per seed, in the order of the seeds.
struct SweepResult {
    std::vector<SeedResult> runs;

    std::size_t solved() const;
    std::size_t diverged() const;
    bool operator==(const SweepResult&) const = default;
};

/// The seeds from `first` to `last`, both included; first <= last.
struct SeedRange {
    std::uint32_t first = 0;
    std::uint32_t last = 0;

    std::size_t count() const { return std::size_t{last} - first + 1; }
};

/// Trains `experiment` once for each seed, on `threads` threads (0: as many as the machine has cores), the
/// calling one among them; `progress` is told on it. Each result is exactly what `train` with that seed ends
/// in, whatever the number of threads. Asked to stop, it returns the runs that were finished.
SweepResult sweep(const Experiment& experiment, const SeedRange& seeds, const Progress& progress = {},
                  std::stop_token stop = {}, unsigned threads = 0);

} // namespace tanhgram
