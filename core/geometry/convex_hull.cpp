// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geometry/convex_hull.h"

#include "core/geometry/exact.h"

#include <algorithm>

namespace tanhgram {

namespace {

Path sortedDistinct(const Eigen::Matrix2Xd& points) {
    Path sorted;
    sorted.reserve(static_cast<std::size_t>(points.cols()));
    for (Eigen::Index i = 0; i < points.cols(); ++i)
        if (points.col(i).allFinite())
            sorted.emplace_back(points.col(i));
    std::sort(sorted.begin(), sorted.end(), lexicographicallyLess);
    sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
    return sorted;
}

// Keeps the points at which the chain turns strictly left; `fixed` points at its front are never taken back.
void extend(Path& chain, const Vertex& next, std::size_t fixed) {
    while (chain.size() > fixed && orient2d(chain[chain.size() - 2], chain.back(), next) <= 0)
        chain.pop_back();
    chain.push_back(next);
}

} // namespace

bool lexicographicallyLess(const Vertex& a, const Vertex& b) {
    return a.x() < b.x() || (a.x() == b.x() && a.y() < b.y());
}

Path convexHull(const Eigen::Matrix2Xd& points) {
    const Path sorted = sortedDistinct(points);
    if (sorted.size() < 3)
        return sorted;
    Path hull;
    for (const Vertex& point : sorted)
        extend(hull, point, 1);
    const std::size_t lower = hull.size();
    for (auto point = sorted.rbegin() + 1; point != sorted.rend(); ++point)
        extend(hull, *point, lower);
    hull.pop_back();
    return hull;
}

} // namespace tanhgram
