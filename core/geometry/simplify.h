// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geometry/path.h"

namespace tanhgram {

/// The distance from `p` to the segment a b, in pixels.
double pixelDistance(const Vertex& p, const Vertex& a, const Vertex& b, const Vertex& pixelsPerUnit);

/// Fewer vertices, none of the dropped ones further than `tolerance` pixels from what is left; the ends stay.
/// (Ramer 1972; Douglas and Peucker 1973.)
Path simplified(const Path& path, const Vertex& pixelsPerUnit, double tolerance = 0.1);

} // namespace tanhgram
