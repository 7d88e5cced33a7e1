// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/facets.h"
#include "core/figure/shown.h"
#include "core/figure/space.h"

namespace tanhgram {

/// The value in the colour map of a height, if heights up to `reach` from `middle` fill it.
struct HeightColours {
    double middle = 0;
    double reach = 1;

    double at(double height) const { return 0.5 + (height - middle) / (2 * reach); }
};

/// Adds the surface with its creases, the contour at `colours.middle`, and there, if `plane`, a level plane.
void addSurface(Drawing& drawing, const Space& space, const std::vector<Facet>& facets,
                const HeightColours& colours, bool plane);

/// The least and greatest of `values` and 0, with a little room: the range of heights that a figure shows.
/// With what figures of equal kind share. Nothing if they are not finite numbers of a size that can be drawn.
std::optional<Interval> heightRange(const Eigen::MatrixXd& values, const Look& look);

} // namespace tanhgram
