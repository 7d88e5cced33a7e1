// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geometry/path.h"

#include <vector>

namespace tanhgram {

/// How densely numbers lie along an interval: heights at evenly spaced places, and the tallest (at least a
/// hair above 0, to divide by). Each number counts in full, shared between its two nearest places, so that
/// the heights move smoothly when the numbers do.
struct Density {
    double low = 0;
    double step = 1;
    std::vector<double> heights;
    double tallest = 0;
};

/// The density of those `values` whose label is `label` over [low, high]; others and nans do not count.
Density density(const Eigen::VectorXd& values, const std::vector<int>& labels, int label, double low,
                double high);

/// The area between a level line at `base` and the density times `scale`; empty if there is none.
Path densityPolygon(const Density& density, double base, double scale);

} // namespace tanhgram
