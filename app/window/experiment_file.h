// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnostic/diagnostic.h"
#include "core/experiment/experiment.h"

#include <QString>

namespace tanhgram {

/// Writes an experiment so that it can be opened again from where it is: points from a CSV file that is not
/// beside it are listed in it. What went wrong, if anything; then nothing was written.
Diagnostics writeExperiment(const Experiment& experiment, const QString& path);

} // namespace tanhgram
