// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/marks_painter.h"

#include <optional>

namespace tanhgram {

/// The grip of a figure that a press at `pixel` takes hold of, as its index: the nearest handle within reach,
/// or else the nearest line; the first of several in one place.
std::optional<std::size_t> gripAt(const Figure& figure, const PlotMapping& mapping, QPointF pixel);

} // namespace tanhgram
