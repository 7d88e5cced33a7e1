// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/export.h"
#include "core/experiment/experiment.h"
#include "core/figure/catalogue.h"

namespace tanhgram {

/// The state of an experiment's network on its data.
Snapshot snapshotOf(const Experiment& experiment);

/// The state after `update` updates of a run, or at its end if it is shorter.
Snapshot snapshotAt(const std::shared_ptr<const Run>& run, const std::shared_ptr<const DataSet>& data,
                    std::size_t update);

/// The state of an experiment that a figure of that kind draws: the network as it is; of a figure that shows
/// a training run, the end of the run that training from there gives.
Snapshot stateFor(const FigureKind& kind, const Experiment& experiment);

/// Draws a figure of that kind and state for the very plot area it will have in the file, and writes it.
Diagnostics writeFigure(const FigureKind& kind, const Snapshot& state, const QString& path,
                        const ExportOptions& options = {});

} // namespace tanhgram
