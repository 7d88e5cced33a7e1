// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geometry/overlap.h"

#include "core/geometry/convex_hull.h"
#include "core/geometry/convex_sweep.h"
#include "core/geometry/exact.h"

#include <algorithm>

namespace tanhgram {

namespace {

struct Ends {
    Vertex low;
    Vertex high;
};

// The part of a convex hull that lies on the line of an edge: at most two of its corners.
Ends cornersOnLine(const Path& hull, const Facing& line) {
    Path found;
    for (const Vertex& corner : hull)
        if (orient2d(line.from, line.to, corner) == 0)
            found.push_back(corner);
    const auto [low, high] = std::minmax_element(found.begin(), found.end(), lexicographicallyLess);
    return {*low, *high};
}

Path contact(const Path& a, const Path& b, const Facing& line) {
    const Ends first = cornersOnLine(a, line);
    const Ends second = cornersOnLine(b, line);
    const Vertex low = std::max(first.low, second.low, lexicographicallyLess);
    const Vertex high = std::min(first.high, second.high, lexicographicallyLess);
    return low == high ? Path{low} : Path{low, high};
}

// The part of a segment inside a convex hull (Cyrus and Beck, 1978); the two are known to cross, so that
// ends out of order by rounding mean a single point.
Path crossing(const Path& segment, const Path& hull) {
    const Vertex along = segment[1] - segment[0];
    double enter = 0;
    double leave = 1;
    for (std::size_t i = 0; i < hull.size(); ++i) {
        const Vertex edge = hull[(i + 1) % hull.size()] - hull[i];
        const Vertex inward(-edge.y(), edge.x());
        const double rate = inward.dot(along);
        const double t = inward.dot(hull[i] - segment[0]) / rate;
        if (rate > 0)
            enter = std::max(enter, t);
        else if (rate < 0)
            leave = std::min(leave, t);
    }
    if (enter < leave && hull.size() > 2)
        return {segment[0] + enter * along, segment[0] + leave * along};
    const double t = std::clamp((enter + leave) / 2, 0.0, 1.0);
    return {segment[0] + t * along};
}

} // namespace

Path overlap(const Path& a, const Path& b, const std::vector<Facing>& facings) {
    if (a.size() == 1)
        return a;
    if (b.size() == 1)
        return b;
    const auto touching =
        std::find_if(facings.begin(), facings.end(), [](const Facing& each) { return each.side == 0; });
    if (touching != facings.end())
        return contact(a, b, *touching);
    if (a.size() == 2 || b.size() == 2)
        return a.size() == 2 ? crossing(a, b) : crossing(b, a);
    const Path common = convexIntersection(a, b);
    if (!common.empty())
        return common;
    const auto nearest = std::min_element(facings.begin(), facings.end(), [](const auto& f, const auto& g) {
        return gap(f).squaredNorm() < gap(g).squaredNorm();
    });
    return {nearest->corner};
}

} // namespace tanhgram
