// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geometry/path.h"

#include <array>
#include <functional>

namespace tanhgram {

/// A corner of a mesh: a place in the plane, and the height above it.
struct Peak {
    Vertex at = Vertex::Zero();
    double height = 0;
};
using Facelet = std::array<Peak, 3>;

/// The heights of many places (2 x n) at once.
using Heights = std::function<Eigen::RowVectorXd(const Eigen::MatrixXd&)>;

/// How closely a mesh follows a height.
struct Fineness {
    double tolerance = 0;   ///< the farthest that the height may be from the mesh, if
    std::size_t most = 600; ///< so many triangles are enough for that
};

/// Triangles that follow a smooth height over `box` as finely at each of 129 x 129 places, large where it is
/// flat and small where it bends, without cracks. They are ordered back to front for an eye far away in
/// direction `eye`: none is hidden by an earlier one. (Right-triangulated irregular networks, Evans,
/// Kirkpatrick and Townsend, Algorithmica 30, 2001.)
std::vector<Facelet> heightMesh(const Heights& heights, const Box& box, const Fineness& fineness,
                                const Vertex& eye);

} // namespace tanhgram
