// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/label_place.h"

#include "core/geometry/regions.h"

#include <cmath>
#include <numbers>

namespace tanhgram {

namespace {

Vertex middleOf(const Path& polygon) {
    Vertex sum = Vertex::Zero();
    for (const Vertex& corner : polygon)
        sum += corner;
    return sum / static_cast<double>(polygon.size());
}

bool fits(const Path& polygon, const Vertex& at, const Vertex& size) {
    for (const double x : {-0.5, 0.5})
        for (const double y : {-0.5, 0.5})
            if (!contains(polygon, at + Vertex(x, y).cwiseProduct(size)))
                return false;
    return true;
}

bool hidesNone(const Points& points, const Vertex& at, const Vertex& size) {
    for (Eigen::Index i = 0; i < points.cols(); ++i)
        if (((points.col(i) - at).cwiseAbs().array() < 0.5 * size.array()).all())
            return false;
    return true;
}

} // namespace

std::optional<Vertex> labelPlace(const Path& polygon, const Vertex& size, const Points& points) {
    constexpr int rings = 12, directions = 16;
    const Vertex middle = middleOf(polygon);
    for (int ring = 0; ring <= rings; ++ring)
        for (int direction = 0; direction < (ring == 0 ? 1 : directions); ++direction) {
            const double angle = 2 * std::numbers::pi * direction / directions;
            const Vertex at = middle + 0.4 * ring * size.y() *
                                           Vertex(std::cos(angle) * size.x() / size.y(), std::sin(angle));
            if (fits(polygon, at, size) && hidesNone(points, at, size))
                return at;
        }
    return std::nullopt;
}

} // namespace tanhgram
