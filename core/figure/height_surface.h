// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/shown.h"
#include "core/figure/space.h"

namespace tanhgram {

/// Which output a surface or map is as high as.
enum class Quantity { Logit, Probability };

/// A convex piece of a surface: an affine height over a polygon of the input plane.
struct Facet {
    Path base;
    Affine height = Affine::Zero();
    bool exact = false;    ///< a whole cell of the network, whose sides are creases
    std::string note = {}; ///< what it is, in words
};

/// The surface of a network's output over `plane`, back to front for an eye in direction `eye`, cut where the
/// logit is 0 (the probability 1/2). Exact faces where the network is piecewise linear; else a mesh that
/// follows it to within 1/250 of `height`.
std::vector<Facet> facets(const Network& network, Quantity quantity, const Box& plane, double height,
                          const Vertex& eye);

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
/// Nothing if they are not finite numbers of a size that can be drawn.
std::optional<std::pair<double, double>> heightRange(const Eigen::MatrixXd& values);

} // namespace tanhgram
