// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geometry/linear_move.h"

#include <Eigen/LU>
#include <Eigen/SVD>

#include <cmath>
#include <numbers>

namespace tanhgram {

namespace {

constexpr double degrees = 180 / std::numbers::pi;

Eigen::Matrix2d rotation(double radians) {
    return (Eigen::Matrix2d() << std::cos(radians), -std::sin(radians), std::sin(radians), std::cos(radians))
        .finished();
}

// The direction of a line through the origin: the opposite vector names the same one.
double lineAngle(const Eigen::Vector2d& along) {
    const double angle = std::atan2(along.y(), along.x()) * degrees;
    if (angle > 90)
        return angle - 180;
    return angle <= -90 ? angle + 180 : angle;
}

/// W = Q P and the singular values of W, which are the stretches of P.
struct Polar {
    Eigen::Matrix2d q;
    Eigen::Matrix2d p;
    Eigen::Vector2d stretches;
    Eigen::Matrix2d directions; ///< columns: where P stretches, in the input plane
    Eigen::Matrix2d landing;    ///< columns: where those directions land
};

Polar polar(const Eigen::Matrix2d& weights) {
    const Eigen::JacobiSVD<Eigen::Matrix2d> svd(weights, Eigen::ComputeFullU | Eigen::ComputeFullV);
    Eigen::Matrix2d u = svd.matrixU();
    const Eigen::Matrix2d v = svd.matrixV();
    const Eigen::Vector2d s = svd.singularValues();
    // A map onto a line could do with either sign; without a mirroring it is easier to follow.
    if (s[1] <= 1e-12 * s[0] && (u * v.transpose()).determinant() < 0)
        u.col(1) = -u.col(1);
    return {u * v.transpose(), v * s.asDiagonal() * v.transpose(), s, v, u};
}

bool near(double a, double b, double size) {
    return std::abs(a - b) <= 1e-9 * size;
}

MoveName nameOf(const Eigen::Matrix2d& w, const Polar& parts) {
    const double size = parts.stretches[0];
    if (size == 0)
        return MoveName::Collapse;
    if (parts.stretches[1] <= 1e-12 * size)
        return MoveName::Projection;
    if (w.isApprox(Eigen::Matrix2d::Identity(), 1e-12))
        return MoveName::Identity;
    const bool even = near(parts.stretches[0], parts.stretches[1], size);
    const bool diagonal = near(w(0, 1), 0, size) && near(w(1, 0), 0, size);
    if (even && parts.q.determinant() < 0)
        return MoveName::Mirror;
    if (even && !(diagonal && w(0, 0) > 0))
        return MoveName::Turn;
    if (diagonal)
        return MoveName::Scaling;
    const bool hasEvenDiagonal = w(0, 0) > 0 && near(w(0, 0), w(1, 1), size);
    return hasEvenDiagonal && (near(w(0, 1), 0, size) || near(w(1, 0), 0, size)) ? MoveName::Shear
                                                                                 : MoveName::General;
}

} // namespace

LinearMove linearMove(const Eigen::Matrix2d& weights) {
    const Polar parts = polar(weights);
    LinearMove move;
    move.name = nameOf(weights, parts);
    move.determinant = weights.determinant();
    move.turn = std::atan2(parts.q(1, 0), parts.q(0, 0)) * degrees;
    move.stretch = parts.stretches[0];
    move.squeeze = parts.stretches[1];
    move.stretchDirection = lineAngle(parts.directions.col(0));
    move.lineDirection = lineAngle(parts.landing.col(0));
    if (move.name == MoveName::Shear) {
        move.scale = weights(0, 0);
        move.slide = Eigen::Vector2d(weights(0, 1), weights(1, 0)) / move.scale;
    }
    return move;
}

Eigen::Matrix2d partOf(const Eigen::Matrix2d& weights, double t) {
    const Polar parts = polar(weights);
    const Eigen::Matrix2d stretched = (1 - t) * Eigen::Matrix2d::Identity() + t * parts.p;
    const double angle = std::atan2(parts.q(1, 0), parts.q(0, 0));
    if (parts.q.determinant() > 0)
        return rotation(t * angle) * stretched;
    const Eigen::Matrix2d axis = rotation(angle / 2);
    return axis * Eigen::Vector2d(1, 1 - 2 * t).asDiagonal() * axis.transpose() * stretched;
}

} // namespace tanhgram
