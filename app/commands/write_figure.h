// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/export.h"
#include "core/experiment/experiment.h"
#include "core/figure/catalogue.h"

namespace tanhgram {

/// Draws a figure of that kind, of the experiment's network as it stands, for the very plot area it will
/// have in the file, and writes it to `path`.
Diagnostics writeFigure(const FigureKind& kind, const Experiment& experiment, const QString& path,
                        const ExportOptions& options = {});

} // namespace tanhgram
