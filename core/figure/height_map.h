// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/height_surface.h"
#include "core/figure/panels.h"

namespace tanhgram {

/// Adds heights as colours seen from above, `map` taking the plane into the figure: the facets, their
/// creases, and contours at the multiples of `contourStep` (none if it is 0). The contour at `colours.middle`
/// is left to the caller.
void addHeightMap(Drawing& drawing, const BoxMap& map, const std::vector<Facet>& facets,
                  const HeightColours& colours, double contourStep);

/// The output from above: colour for height, contours at round levels, creases, and the data.
Figure outputMapFigure(const Snapshot& snapshot, const Canvas& canvas);

} // namespace tanhgram
