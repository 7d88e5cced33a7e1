// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/marks_painter.h"

#include <QBrush>

namespace tanhgram {

/// The colour of a mark over `path`: its ink's, or its shade's in the middle of it.
QColor colourOf(const Theme& theme, Ink ink, const std::optional<Shade>& shade, const Path& path);

/// The colour of a text: its ink's, or black or white, whichever is read better on the ground it stands on.
QColor colourOf(const Theme& theme, const Label& label);

/// What fills a polygon: a gradient where its shade changes so much that one can see it. For a file the
/// gradient has no more stops than it needs.
QBrush brushOf(const Theme& theme, const Polygon& polygon, const PlotMapping& mapping, bool toFile);

} // namespace tanhgram
