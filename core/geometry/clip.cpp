// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geometry/clip.h"

#include <algorithm>
#include <cmath>

namespace tanhgram {

namespace {

// Differences of the largest doubles overflow; their long double differences do not.
using Wide = long double;

struct Interval {
    Wide enter = 0;
    Wide leave = 1;
};

// Narrows `t` to where start + t * step >= 0.
bool narrow(Interval& t, Wide start, Wide step) {
    if (step == 0)
        return start >= 0;
    if (step > 0)
        t.enter = std::max(t.enter, -start / step);
    else
        t.leave = std::min(t.leave, -start / step);
    return t.enter <= t.leave;
}

Vertex along(const Vertex& a, const Vertex& b, Wide t) {
    return {static_cast<double>(a.x() + t * (Wide{b.x()} - a.x())),
            static_cast<double>(a.y() + t * (Wide{b.y()} - a.y()))};
}

std::optional<Interval> inside(const Vertex& a, const Vertex& b, const Box& box) {
    Interval t;
    for (Eigen::Index i = 0; i < 2; ++i) {
        const Wide step = Wide{b[i]} - a[i];
        if (!narrow(t, Wide{a[i]} - box.low[i], step) || !narrow(t, Wide{box.high[i]} - a[i], -step))
            return std::nullopt;
    }
    return t;
}

// Keeps the side of a polygon on which sign * (p[axis] - edge) >= 0.
Path clipSide(const Path& polygon, Eigen::Index axis, double edge, double sign) {
    Path kept;
    for (std::size_t i = 0; i < polygon.size(); ++i) {
        const Vertex& a = polygon[i];
        const Vertex& b = polygon[(i + 1) % polygon.size()];
        const bool aInside = sign * a[axis] >= sign * edge;
        const bool bInside = sign * b[axis] >= sign * edge;
        if (aInside)
            kept.push_back(a);
        if (aInside != bInside) {
            kept.push_back(along(a, b, (Wide{edge} - a[axis]) / (Wide{b[axis]} - a[axis])));
            kept.back()[axis] = edge;
        }
    }
    return kept;
}

} // namespace

std::vector<Path> clipPolyline(const Path& path, const Box& box) {
    std::vector<Path> pieces;
    bool joined = false;
    for (std::size_t i = 0; i + 1 < path.size(); ++i) {
        const Vertex& a = path[i];
        const Vertex& b = path[i + 1];
        const auto t = a.allFinite() && b.allFinite() ? inside(a, b, box) : std::nullopt;
        if (!t) {
            joined = false;
            continue;
        }
        if (!joined)
            pieces.push_back({box.clamped(t->enter > 0 ? along(a, b, t->enter) : a)});
        pieces.back().push_back(box.clamped(t->leave < 1 ? along(a, b, t->leave) : b));
        joined = t->leave >= 1;
    }
    return pieces;
}

Path clipPolygon(const Path& polygon, const Box& box) {
    if (!std::all_of(polygon.begin(), polygon.end(), [](const Vertex& p) { return p.allFinite(); }))
        return {};
    Path kept = polygon;
    for (Eigen::Index axis = 0; axis < 2; ++axis) {
        kept = clipSide(kept, axis, box.low[axis], 1);
        kept = clipSide(kept, axis, box.high[axis], -1);
    }
    for (Vertex& p : kept)
        p = box.clamped(p);
    return kept;
}

std::optional<Path> lineAcross(const Vertex& normal, double offset, const Box& box) {
    const Eigen::Index steep = std::abs(normal.y()) >= std::abs(normal.x()) ? 1 : 0;
    const Eigen::Index flat = 1 - steep;
    if (normal[steep] == 0 || !normal.allFinite() || !std::isfinite(offset))
        return std::nullopt;
    Path ends{box.low, box.high};
    constexpr Wide largest = std::numeric_limits<double>::max();
    for (Vertex& end : ends) {
        const Wide at = -(Wide{offset} + Wide{normal[flat]} * end[flat]) / normal[steep];
        end[steep] = static_cast<double>(std::clamp(at, -largest, largest));
    }
    const std::vector<Path> pieces = clipPolyline(ends, box);
    if (pieces.empty() || pieces.front().front() == pieces.front().back())
        return std::nullopt;
    return pieces.front();
}

} // namespace tanhgram
