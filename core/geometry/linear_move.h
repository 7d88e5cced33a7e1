// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Eigen/Core>

namespace tanhgram {

/// What a 2 x 2 matrix does to the plane, by the plainest name that fits.
enum class MoveName {
    Identity,   ///< nothing
    Collapse,   ///< everything lands on the origin
    Projection, ///< everything lands on one line
    Turn,       ///< a rotation, perhaps scaled evenly
    Mirror,     ///< a reflection at a line, perhaps scaled evenly
    Scaling,    ///< each axis stretched (or mirrored) by itself
    Shear,      ///< rows or columns of the grid slide along each other, perhaps scaled evenly
    General,    ///< a stretch along two directions, then a turn or a mirroring
};

/// A linear map of the plane taken apart: W = Q P, the polar decomposition, with Q a rotation by `turn` or,
/// if the determinant is negative, the reflection at the line of direction `turn` / 2; and P the stretch by
/// `stretch` along the direction `stretchDirection` and by `squeeze` across it (the singular values of W).
struct LinearMove {
    MoveName name = MoveName::Identity;
    double determinant = 1;
    double turn = 0;             ///< degrees in (-180, 180], anticlockwise positive
    double stretch = 1;          ///< the larger singular value
    double squeeze = 1;          ///< the smaller one
    double stretchDirection = 0; ///< degrees in (-90, 90], in the input plane
    double lineDirection = 0;    ///< of a projection: the line it lands on, degrees in (-90, 90]
    double scale = 1;            ///< of a shear: the even scaling that comes with it
    /// Of a shear, before that scaling: how far it slides the point (1, 1) along either axis; one of the two
    /// is 0.
    Eigen::Vector2d slide = Eigen::Vector2d::Zero();

    bool mirrors() const { return determinant < 0; }
};

/// Takes `weights` (2 x 2, finite) apart. Source: Higham, Functions of Matrices (2008), chapter 8.
LinearMove linearMove(const Eigen::Matrix2d& weights);

/// The map at share `t` of the way from the identity (0) to `weights` (1): a rotation turns all the way, a
/// stretch stretches, and a mirroring folds the plane over its axis, passing through the axis at one half.
Eigen::Matrix2d partOf(const Eigen::Matrix2d& weights, double t);

} // namespace tanhgram
