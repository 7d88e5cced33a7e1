// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/strip.h"
#include "core/diagnostic/diagnostic.h"

namespace tanhgram {

/// Writes one figure of each state, all with the same scales: into one animated picture if `path` ends in
/// .png, else as frame-001.png, frame-002.png, ... in the folder `path`. Nothing is left of an attempt that
/// fails.
Diagnostics writeAnimation(const FigureKind& kind, const std::vector<LabelledState>& states,
                           const QString& path, const ExportOptions& options);

} // namespace tanhgram
