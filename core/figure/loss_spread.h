// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figure.h"
#include "core/training/sweep.h"

namespace tanhgram {

/// How the final losses of a sweep are spread: a histogram in which the runs that separate the data stand
/// below those that do not. Diverged runs, whose loss has no end, are left out and counted in the
/// description. The loss of the run with the seed `chosen`, if there is one, is marked.
Figure lossSpreadFigure(const SweepResult& sweep, const Canvas& canvas,
                        std::optional<std::uint32_t> chosen = {});

} // namespace tanhgram
