// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/height_surface.h"

#include <algorithm>
#include <cmath>

namespace tanhgram {

namespace {

// Draws one facet after the other.
class SurfacePainter {
public:
    SurfacePainter(Drawing& drawing, const Space& space, const HeightColours& colours)
        : drawing_(drawing), space_(space), colours_(colours) {}

    void addFace(const Facet& facet) const {
        Path seen;
        for (const Vertex& corner : facet.base)
            seen.push_back(space_(corner, at(facet.height, corner)));
        drawing_.add(Polygon{seen, Ink::Curve, 1, shade(facet, seen), facet.note});
        for (int axis = 0; axis < 2; ++axis)
            addGridLines(facet, axis);
        for (std::size_t i = 0; i < seen.size(); ++i)
            addSide(facet, i, seen[i], seen[(i + 1) % seen.size()]);
    }

    void addPlane() const {
        const Box& plane = space_.range().plane;
        Path seen;
        for (const Vertex& corner : {plane.low, Vertex(plane.high.x(), plane.low.y()), plane.high,
                                     Vertex(plane.low.x(), plane.high.y())})
            seen.push_back(space_(corner, colours_.middle));
        drawing_.addPolygon(seen, Ink::GridAxis, 0.16);
        seen.push_back(seen.front());
        drawing_.addLine(seen, Ink::GridAxis, 0.8);
    }

    // What lies in the level plane itself is not below it: a plane drawn over it would only grey it.
    bool isBelow(const Facet& facet) const {
        double sum = 0;
        for (const Vertex& corner : facet.base)
            sum += at(facet.height, corner) - colours_.middle;
        return sum < -1e-9 * colours_.reach;
    }

private:
    Shade shade(const Facet& facet, const Path& seen) const {
        if (facet.tone)
            return {ColourMap::Classes, colours_.at(*facet.tone)};
        Vertex centre = Vertex::Zero(), centreSeen = Vertex::Zero();
        for (std::size_t i = 0; i < seen.size(); ++i) {
            centre += facet.base[i] / static_cast<double>(seen.size());
            centreSeen += seen[i] / static_cast<double>(seen.size());
        }
        const double value = colours_.at(at(facet.height, centre));
        const auto slope = space_.slopeSeen(facet.height.head<2>().transpose());
        if (!slope)
            return {ColourMap::Classes, value};
        const Vertex perPixel = *slope / (2 * colours_.reach);
        return {ColourMap::Classes, value - perPixel.dot(centreSeen), perPixel};
    }

    // Lines of the input plane's grid, drawn on the facet.
    void addGridLines(const Facet& facet, Eigen::Index axis) const {
        double low = facet.base[0][axis], high = low;
        for (const Vertex& corner : facet.base) {
            low = std::min(low, corner[axis]);
            high = std::max(high, corner[axis]);
        }
        for (double line = std::ceil(low); line < high; ++line) {
            Path ends;
            for (std::size_t i = 0; i < facet.base.size(); ++i) {
                const Vertex &a = facet.base[i], &b = facet.base[(i + 1) % facet.base.size()];
                if ((a[axis] <= line) != (b[axis] <= line))
                    ends.emplace_back(a + (line - a[axis]) / (b[axis] - a[axis]) * (b - a));
            }
            if (ends.size() == 2)
                drawing_.addLine({seen(facet, ends[0]), seen(facet, ends[1])}, Ink::Grid, 0.7);
        }
    }

    Vertex seen(const Facet& facet, const Vertex& p) const { return space_(p, at(facet.height, p)); }

    void addSide(const Facet& facet, std::size_t i, const Vertex& from, const Vertex& to) const {
        const Vertex &a = facet.base[i], &b = facet.base[(i + 1) % facet.base.size()];
        const double level = 1e-7 * colours_.reach;
        const auto isLevel = [&](const Vertex& p) {
            return std::abs(at(facet.height, p) - colours_.middle) < level;
        };
        const auto onBorder = [&](Eigen::Index axis) {
            const Box& plane = space_.range().plane;
            return a[axis] == b[axis] && (a[axis] == plane.low[axis] || a[axis] == plane.high[axis]);
        };
        if (onBorder(0) || onBorder(1))
            drawing_.addLine({from, to}, Ink::GridAxis, 1);
        else if (isLevel(a) && isLevel(b))
            drawing_.addLine({from, to}, Ink::Boundary, 2);
        else if (facet.isCrease(i))
            drawing_.add(Polyline{{from, to}, Ink::Curve, 1.2});
    }

    Drawing& drawing_;
    const Space& space_;
    HeightColours colours_;
};

} // namespace

void addSurface(Drawing& drawing, const Space& space, const std::vector<Facet>& facets,
                const HeightColours& colours, bool plane) {
    const SurfacePainter painter(drawing, space, colours);
    // Seen from above, all that is below the plane lies behind all of the plane, and that behind the rest.
    for (const Facet& facet : facets)
        if (painter.isBelow(facet))
            painter.addFace(facet);
    if (plane)
        painter.addPlane();
    for (const Facet& facet : facets)
        if (!painter.isBelow(facet))
            painter.addFace(facet);
}

std::optional<Interval> heightRange(const Eigen::MatrixXd& values, const Look& look) {
    constexpr double largest = 1e9, smallest = 1e-9;
    if (!values.allFinite() || values.size() == 0)
        return std::nullopt;
    const double low = std::min(values.minCoeff(), 0.0), high = std::max(values.maxCoeff(), 0.0);
    if (low < -largest || high > largest)
        return std::nullopt;
    const double room = 0.04 * (high - low);
    Interval range = high - low < smallest ? Interval{-1, 1} : Interval{low - room, high + room};
    includeShared(range, look);
    return range;
}

} // namespace tanhgram
