// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geometry/separability.h"

#include "core/geometry/convex_hull.h"
#include "core/geometry/overlap.h"

#include <algorithm>
#include <cmath>

namespace tanhgram {

namespace {

// The power of two that brings the largest coordinate near 1, so that squares neither overflow nor vanish.
int scaleExponent(const Path& a, const Path& b) {
    double largest = 0;
    for (const Path* hull : {&a, &b})
        for (const Vertex& corner : *hull)
            largest = std::max(largest, corner.cwiseAbs().maxCoeff());
    return largest > 0 ? -std::ilogb(largest) : 0;
}

Vertex scaled(const Vertex& p, int exponent) {
    return {std::ldexp(p.x(), exponent), std::ldexp(p.y(), exponent)};
}

Path scaled(Path path, int exponent) {
    for (Vertex& p : path)
        p = scaled(p, exponent);
    return path;
}

std::vector<Facing> scaled(std::vector<Facing> facings, int exponent) {
    for (Facing& each : facings) {
        each.from = scaled(each.from, exponent);
        each.to = scaled(each.to, exponent);
        each.corner = scaled(each.corner, exponent);
    }
    return facings;
}

bool disjoint(const Path& a, const Path& b, const std::vector<Facing>& facings) {
    if (std::any_of(facings.begin(), facings.end(), [](const Facing& each) { return each.side < 0; }))
        return true;
    if (std::any_of(facings.begin(), facings.end(), [](const Facing& each) { return each.side > 0; }))
        return false;
    // All on one line (or two points): intervals along it.
    const auto [aLow, aHigh] = std::minmax_element(a.begin(), a.end(), lexicographicallyLess);
    const auto [bLow, bHigh] = std::minmax_element(b.begin(), b.end(), lexicographicallyLess);
    return lexicographicallyLess(*aHigh, *bLow) || lexicographicallyLess(*bHigh, *aLow);
}

const Facing* nearest(const std::vector<Facing>& facings) {
    const Facing* best = nullptr;
    double shortest = std::numeric_limits<double>::infinity();
    for (const Facing& each : facings) {
        const double distance = gap(each).squaredNorm();
        if (distance < shortest) {
            shortest = distance;
            best = &each;
        }
    }
    return best;
}

// A gap that rounding has closed still has a direction: across an edge that separates.
Vertex separatingNormal(const std::vector<Facing>& facings) {
    for (const Facing& each : facings)
        if (each.side < 0) {
            const Vertex along = each.to - each.from;
            const Vertex outward = Vertex(along.y(), -along.x()).normalized();
            return each.edgeOfFirst ? outward : -outward;
        }
    return Vertex::UnitY();
}

struct Witness {
    Line line;
    double margin = 0;
};

Witness witness(const Path& a, const Path& b, const std::vector<Facing>& facings) {
    const Facing* closest = nearest(facings);
    const Vertex apart = closest ? gap(*closest) : Vertex(b.front() - a.front());
    const Vertex atFar = closest ? closest->corner : b.front();
    const double distance = apart.norm();
    Vertex normal = distance > 0 ? Vertex(apart / distance) : separatingNormal(facings);
    if (distance > 0 && closest && !closest->edgeOfFirst)
        normal = -normal;
    return {{normal, -normal.dot(atFar - apart / 2)}, distance / 2};
}

} // namespace

Separability separability(const Eigen::Matrix2Xd& class0, const Eigen::Matrix2Xd& class1) {
    const Path a = convexHull(class0);
    const Path b = convexHull(class1);
    if (a.empty() || b.empty())
        return {true, std::nullopt, 0, {}};
    const std::vector<Facing> all = facings(a, b);
    const int exponent = scaleExponent(a, b);
    const Path smallA = scaled(a, exponent);
    const Path smallB = scaled(b, exponent);
    const std::vector<Facing> small = scaled(all, exponent);
    if (!disjoint(a, b, all))
        return {false, std::nullopt, 0, scaled(overlap(smallA, smallB, small), -exponent)};
    Witness found = witness(smallA, smallB, small);
    found.line.offset = std::ldexp(found.line.offset, -exponent);
    return {true, found.line, std::ldexp(found.margin, -exponent), {}};
}

} // namespace tanhgram
