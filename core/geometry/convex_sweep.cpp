// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geometry/convex_sweep.h"

#include "core/geometry/convex_hull.h"

#include <algorithm>
#include <cmath>

namespace tanhgram {

namespace {

// The lower and the upper side of a convex polygon, both from left to right.
struct Chains {
    Path lower;
    Path upper;
};

Chains chains(const Path& hull) {
    const auto right = std::max_element(hull.begin(), hull.end(), lexicographicallyLess);
    Path lower(hull.begin(), right + 1);
    Path upper{hull.front()};
    upper.insert(upper.end(), hull.rbegin(), std::make_reverse_iterator(right));
    // An upright edge at either end belongs to neither chain.
    if (lower.size() > 1 && lower[lower.size() - 2].x() == lower.back().x())
        lower.pop_back();
    if (upper.size() > 1 && upper[0].x() == upper[1].x())
        upper.erase(upper.begin());
    return {lower, upper};
}

double heightAt(const Path& chain, double x) {
    const auto right = std::lower_bound(chain.begin(), chain.end(), x,
                                        [](const Vertex& p, double value) { return p.x() < value; });
    if (right == chain.end())
        return chain.back().y();
    if (right == chain.begin() || right->x() == x)
        return right->y();
    const Vertex& left = *(right - 1);
    return std::lerp(left.y(), right->y(), (x - left.x()) / (right->x() - left.x()));
}

// Where two chains cross between neighbouring abscissae, between which both are straight.
void addCrossings(std::vector<double>& xs, const Path& first, const Path& second) {
    const std::size_t count = xs.size();
    for (std::size_t i = 0; i + 1 < count; ++i) {
        const double before = heightAt(first, xs[i]) - heightAt(second, xs[i]);
        const double after = heightAt(first, xs[i + 1]) - heightAt(second, xs[i + 1]);
        if ((before < 0 && after > 0) || (before > 0 && after < 0))
            xs.push_back(std::lerp(xs[i], xs[i + 1], before / (before - after)));
    }
}

void sortDistinct(std::vector<double>& xs) {
    std::sort(xs.begin(), xs.end());
    xs.erase(std::unique(xs.begin(), xs.end()), xs.end());
}

std::vector<double> abscissae(const Path& a, const Path& b, double low, double high) {
    std::vector<double> xs{low, high};
    for (const Path* hull : {&a, &b})
        for (const Vertex& corner : *hull)
            if (corner.x() > low && corner.x() < high)
                xs.push_back(corner.x());
    sortDistinct(xs);
    return xs;
}

Path between(const std::vector<double>& xs, const Chains& a, const Chains& b) {
    Path lower;
    Path upper;
    for (const double x : xs) {
        const double top = std::min(heightAt(a.upper, x), heightAt(b.upper, x));
        const double bottom = std::max(heightAt(a.lower, x), heightAt(b.lower, x));
        if (top < bottom)
            continue;
        lower.emplace_back(x, bottom);
        if (top > bottom)
            upper.emplace_back(x, top);
    }
    lower.insert(lower.end(), upper.rbegin(), upper.rend());
    return lower;
}

} // namespace

Path convexIntersection(const Path& a, const Path& b) {
    const Chains first = chains(a);
    const Chains second = chains(b);
    const double low = std::max(first.lower.front().x(), second.lower.front().x());
    const double high = std::min(first.upper.back().x(), second.upper.back().x());
    if (low > high)
        return {};
    std::vector<double> xs = abscissae(a, b, low, high);
    addCrossings(xs, first.upper, second.upper);
    addCrossings(xs, first.lower, second.lower);
    sortDistinct(xs);
    addCrossings(xs, first.upper, second.lower);
    addCrossings(xs, second.upper, first.lower);
    sortDistinct(xs);
    Path common = between(xs, first, second);
    if (common.size() < 3)
        common.clear();
    return common;
}

} // namespace tanhgram
