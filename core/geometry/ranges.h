// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geometry/path.h"

namespace tanhgram {

/// The numbers from `low` to `high`.
struct Interval {
    double low = 0;
    double high = 0;

    bool operator==(const Interval&) const = default;
};

/// Grows a range to hold another.
void include(Interval& interval, const Interval& other);
void include(Box& box, const Box& other);

/// Grows `box` to hold a point; one that is not finite changes nothing.
void include(Box& box, const Vertex& point);

/// `box` with a little room on every side (4 % of its own size), so that what lies at its edge can be seen.
Box padded(const Box& box);

/// The smallest box around `box`, with the same centre, in which a unit is as long in x as in y on a canvas
/// of `width` by `height` pixels.
Box equalScaled(const Box& box, double width, double height);

/// How many pixels one unit is, in x and in y.
Vertex pixelsPerUnit(const Box& box, double width, double height);

/// The round step (1, 2 or 5 times a power of ten) that puts at most `most` ticks into a range so long.
double tickStep(double length, int most = 9);

} // namespace tanhgram
