// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geometry/ranges.h"

#include <algorithm>
#include <cmath>

namespace tanhgram {

void include(Box& box, const Vertex& point) {
    // Beyond this, lengths and their ratios would no longer be finite.
    constexpr double largest = 1e300;
    if (!point.allFinite())
        return;
    const Vertex bounded = point.cwiseMax(-largest).cwiseMin(largest);
    box.low = box.low.cwiseMin(bounded);
    box.high = box.high.cwiseMax(bounded);
}

void include(Interval& interval, const Interval& other) {
    interval = {std::min(interval.low, other.low), std::max(interval.high, other.high)};
}

void include(Box& box, const Box& other) {
    include(box, other.low);
    include(box, other.high);
}

Box padded(const Box& box) {
    const Vertex room = 0.04 * box.size();
    return {box.low - room, box.high + room};
}

namespace {

// A canvas that has not been laid out yet counts as one pixel.
Vertex canvasSize(double width, double height) {
    return Vertex(width, height).cwiseMax(1.0);
}

} // namespace

Box equalScaled(const Box& box, double width, double height) {
    const Vertex pixels = canvasSize(width, height);
    const double unitsPerPixel = box.size().cwiseQuotient(pixels).maxCoeff();
    const Vertex half = pixels * (unitsPerPixel / 2);
    const Vertex centre = box.low + box.size() / 2;
    return {(centre - half).cwiseMin(box.low), (centre + half).cwiseMax(box.high)};
}

Vertex pixelsPerUnit(const Box& box, double width, double height) {
    return canvasSize(width, height).cwiseQuotient(box.size());
}

double tickStep(double length, int most) {
    const double least = length / most;
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * power >= least)
            return factor * power;
    return 10 * power;
}

} // namespace tanhgram
