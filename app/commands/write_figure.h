// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/export.h"
#include "core/figure/catalogue.h"

namespace tanhgram {

/// Draws a figure of that kind and state for the very plot area it will have in the file, and writes it.
Diagnostics writeFigure(const FigureKind& kind, const Snapshot& state, const QString& path,
                        const ExportOptions& options = {});

} // namespace tanhgram
