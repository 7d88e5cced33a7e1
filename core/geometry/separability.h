// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Eigen/Core>

#include <optional>
#include <vector>

namespace tanhgram {

/// A line normal . p + offset = 0 with a normal of length 1, so that the left side is a signed distance.
struct Line {
    Eigen::Vector2d normal = Eigen::Vector2d::UnitY();
    double offset = 0;

    double distance(const Eigen::Vector2d& p) const { return normal.dot(p) + offset; }
};

/// Whether a straight line can separate two finite sets of points of the plane, and the proof.
struct Separability {
    bool separable = false;
    /// If separable: the maximum-margin line, class 1 on its positive side.
    std::optional<Line> line;
    /// If separable: the distance from `line` to the nearest point of either class.
    double margin = 0;
    /// If not: the overlap of the two convex hulls, in counter-clockwise order (a polygon, a segment of two
    /// points, or a single point where they only touch).
    std::vector<Eigen::Vector2d> overlap;
};

/// Decides exactly: the sign of every orientation is computed without rounding, so "separable" is true if
/// and only if the convex hulls of the two sets (2 x n, one column a point) are disjoint. An empty class is
/// separable from anything, with no line.
Separability separability(const Eigen::Matrix2Xd& class0, const Eigen::Matrix2Xd& class1);

} // namespace tanhgram
