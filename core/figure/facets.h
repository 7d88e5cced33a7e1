// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geometry/height_mesh.h"
#include "core/geometry/regions.h"
#include "core/words/text.h"

#include <optional>
#include <vector>

namespace tanhgram {

/// Which output a surface or map is as high as.
enum class Quantity { Logit, Probability };

/// That output of a network as heights over places of the input plane.
Heights heightsOf(const Network& network, Quantity quantity);

/// A convex piece of a surface: an affine height over a polygon of the input plane.
struct Facet {
    Path base;
    Affine height = Affine::Zero();
    std::optional<double> tone = {}; ///< the height whose colour fills it, of a piece cut along contours
    std::vector<bool> creases = {};  ///< which sides of `base` are creases of the network; empty: none
    Text note = {};                  ///< what it is, in words

    bool isCrease(std::size_t side) const { return side < creases.size() && creases[side]; }
};

/// The surface of a network's output over `plane`, back to front for an eye in direction `eye`, cut where the
/// logit is 0 (the probability 1/2). Exact faces where the network is piecewise linear. Else pieces cut along
/// contours, each in one colour: of the faces' probability, with exact creases and within 1/250 of it; of a
/// mesh that follows a smooth surface to within 1/150 of `height`, or as closely as 680 triangles can. Of a
/// panel whose sides are `share` of a whole figure's the mesh is coarser by as much: it looks the same.
std::vector<Facet> facets(const Network& network, Quantity quantity, const Box& plane, double height,
                          const Vertex& eye, double share = 1);

} // namespace tanhgram
