// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geometry/facing.h"

#include "core/geometry/convex_hull.h"
#include "core/geometry/exact.h"

#include <algorithm>

namespace tanhgram {

namespace {

// A closed walk along a polygon's edges, begun at any corner.
class Walk {
public:
    Walk(const Path& corners, std::size_t start) : corners_(corners), at_(start) {}

    const Vertex& corner() const { return corners_[at_]; }
    const Vertex& next() const { return corners_[(at_ + 1) % corners_.size()]; }
    bool done() const { return corners_.size() < 2 || taken_ == corners_.size(); }
    void step() {
        at_ = (at_ + 1) % corners_.size();
        ++taken_;
    }

private:
    const Path& corners_;
    std::size_t at_;
    std::size_t taken_ = 0;
};

// Whether the edge of A has the smaller angle, angles running from straight down (not included) once around.
// The edges of -B run from -corner to -next, which is the direction from next to corner.
bool firstComesFirst(const Walk& a, const Walk& b) {
    if (a.done() || b.done())
        return b.done();
    const bool aRising = lexicographicallyLess(a.corner(), a.next());
    const bool bRising = lexicographicallyLess(b.next(), b.corner());
    if (aRising != bRising)
        return aRising;
    return crossSign(a.corner(), a.next(), b.next(), b.corner()) >= 0;
}

Facing facing(const Walk& edge, const Vertex& corner, bool edgeOfFirst) {
    return {edge.corner(), edge.next(), corner, edgeOfFirst, orient2d(edge.corner(), edge.next(), corner)};
}

} // namespace

std::vector<Facing> facings(const Path& a, const Path& b) {
    const auto rightmost = std::max_element(b.begin(), b.end(), lexicographicallyLess);
    Walk first(a, 0);
    Walk second(b, static_cast<std::size_t>(rightmost - b.begin()));
    std::vector<Facing> all;
    all.reserve(a.size() + b.size());
    while (!first.done() || !second.done()) {
        const bool ofFirst = firstComesFirst(first, second);
        Walk& edge = ofFirst ? first : second;
        all.push_back(facing(edge, (ofFirst ? second : first).corner(), ofFirst));
        edge.step();
    }
    return all;
}

Vertex gap(const Facing& facing) {
    const Vertex along = facing.to - facing.from;
    const Vertex toCorner = facing.corner - facing.from;
    const double t = along.dot(toCorner) / along.squaredNorm();
    if (!(t > 0))
        return toCorner;
    if (t >= 1)
        return facing.corner - facing.to;
    // The difference of two nearly equal products: the wide type keeps what is left of it.
    using Wide = long double;
    const Wide cross = Wide{along.y()} * toCorner.x() - Wide{along.x()} * toCorner.y();
    return Vertex(along.y(), -along.x()) * static_cast<double>(cross / along.squaredNorm());
}

} // namespace tanhgram
