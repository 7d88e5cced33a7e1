// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geometry/simplify.h"

#include <algorithm>

namespace tanhgram {

namespace {

double squaredDistance(const Vertex& p, const Vertex& a, const Vertex& b, const Vertex& scale) {
    const Vertex along = (b - a).cwiseProduct(scale);
    const Vertex toPoint = (p - a).cwiseProduct(scale);
    const double length = along.squaredNorm();
    const double t = length > 0 ? std::clamp(along.dot(toPoint) / length, 0.0, 1.0) : 0;
    return (toPoint - t * along).squaredNorm();
}

} // namespace

double pixelDistance(const Vertex& p, const Vertex& a, const Vertex& b, const Vertex& pixelsPerUnit) {
    return std::sqrt(squaredDistance(p, a, b, pixelsPerUnit));
}

Path simplified(const Path& path, const Vertex& pixelsPerUnit, double tolerance) {
    if (path.size() < 3)
        return path;
    std::vector<bool> kept(path.size(), false);
    kept.front() = kept.back() = true;
    std::vector<std::pair<std::size_t, std::size_t>> open{{0, path.size() - 1}};
    while (!open.empty()) {
        const auto [first, last] = open.back();
        open.pop_back();
        std::size_t furthest = first;
        double largest = tolerance * tolerance;
        for (std::size_t i = first + 1; i < last; ++i) {
            const double distance = squaredDistance(path[i], path[first], path[last], pixelsPerUnit);
            if (distance > largest) {
                largest = distance;
                furthest = i;
            }
        }
        if (furthest == first)
            continue;
        kept[furthest] = true;
        open.emplace_back(first, furthest);
        open.emplace_back(furthest, last);
    }
    Path result;
    for (std::size_t i = 0; i < path.size(); ++i)
        if (kept[i])
            result.push_back(path[i]);
    return result;
}

} // namespace tanhgram
