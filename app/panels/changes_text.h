// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/experiment.h"

#include <QString>

namespace tanhgram {

/// In what an experiment differs from the one it started from: "w₁₁ 1 → 2.5, activation linear → tanh".
/// Many changes are counted.
QString changesText(const Experiment& start, const Experiment& now);

} // namespace tanhgram
