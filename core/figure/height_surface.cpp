// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/height_surface.h"

#include "core/geometry/carry.h"
#include "core/geometry/height_mesh.h"

#include <algorithm>
#include <cmath>

namespace tanhgram {

namespace {

std::vector<Facet> exactFacets(const Network& network, const Box& plane, const Vertex& eye) {
    const Regions regions(network, plane, true);
    std::vector<Facet> facets;
    for (const std::size_t index : regions.backToFront(eye)) {
        const Cell& cell = regions.cells()[index];
        facets.push_back({cell.polygon, cell.logit, true,
                          inWords(network, cell.on) + ": output = " + inWords(cell.logit)});
    }
    return facets;
}

// The plane through three peaks.
Affine through(const Triangle& t) {
    const Vertex u = t[1].at - t[0].at, v = t[2].at - t[0].at;
    const double hu = t[1].height - t[0].height, hv = t[2].height - t[0].height;
    const double determinant = u.x() * v.y() - u.y() * v.x();
    const Vertex slope = Vertex(hu * v.y() - hv * u.y(), hv * u.x() - hu * v.x()) / determinant;
    return {slope.x(), slope.y(), t[0].height - slope.dot(t[0].at)};
}

// Both sides of the level `middle`, the farther one first.
void addCut(std::vector<Facet>& into, const Triangle& triangle, double middle, const Vertex& eye) {
    const Affine height = through(triangle);
    const Path base{triangle[0].at, triangle[1].at, triangle[2].at};
    Affine above = height;
    above[2] -= middle;
    Halves halves = split(base, above);
    if (halves.positive.empty() || halves.negative.empty()) {
        into.push_back({base, height});
        return;
    }
    const bool positiveIsNearer = height.head<2>().dot(eye.transpose()) > 0;
    into.push_back({positiveIsNearer ? halves.negative : halves.positive, height});
    into.push_back({positiveIsNearer ? halves.positive : halves.negative, height});
}

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

    void addPlane(const Facet& facet) const {
        Path seen;
        for (const Vertex& corner : facet.base)
            seen.push_back(space_(corner, colours_.middle));
        drawing_.addPolygon(seen, Ink::GridAxis, 0.16);
    }

    bool above(const Facet& facet) const {
        double sum = 0;
        for (const Vertex& corner : facet.base)
            sum += at(facet.height, corner) - colours_.middle;
        return sum > 0;
    }

private:
    Shade shade(const Facet& facet, const Path& seen) const {
        Vertex centre = Vertex::Zero(), centreSeen = Vertex::Zero();
        for (std::size_t i = 0; i < seen.size(); ++i) {
            centre += facet.base[i] / static_cast<double>(seen.size());
            centreSeen += seen[i] / static_cast<double>(seen.size());
        }
        const double value = colours_.at(at(facet.height, centre));
        const auto slope = space_.slopeSeen(facet.height.head<2>().transpose());
        if (!slope || (!facet.exact && isPale(facet)))
            return {ColourMap::Classes, value};
        const Vertex perPixel = *slope / (2 * colours_.reach);
        return {ColourMap::Classes, value - perPixel.dot(centreSeen), perPixel};
    }

    // Whether one colour will do for a triangle, which saves files from thousands of gradients.
    bool isPale(const Facet& facet) const {
        double low = 1, high = 0;
        for (const Vertex& corner : facet.base) {
            low = std::min(low, colours_.at(at(facet.height, corner)));
            high = std::max(high, colours_.at(at(facet.height, corner)));
        }
        return high - low < 0.025;
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
        else if (facet.exact)
            drawing_.add(Polyline{{from, to}, Ink::Curve, 1.2});
    }

    Drawing& drawing_;
    const Space& space_;
    HeightColours colours_;
};

} // namespace

std::vector<Facet> facets(const Network& network, Quantity quantity, const Box& plane, double height,
                          const Vertex& eye) {
    if (quantity == Quantity::Logit && isPiecewiseLinear(network))
        return exactFacets(network, plane, eye);
    const bool logit = quantity == Quantity::Logit;
    const auto heights = [&](const Eigen::MatrixXd& places) -> Eigen::RowVectorXd {
        const Eigen::RowVectorXd logits = forward(network, places).logits;
        return logit ? logits : Eigen::RowVectorXd(logits.unaryExpr(&probability));
    };
    std::vector<Facet> facets;
    for (const Triangle& triangle : heightMesh(heights, plane, height / 250, eye))
        addCut(facets, triangle, logit ? 0 : 0.5, eye);
    return facets;
}

void addSurface(Drawing& drawing, const Space& space, const std::vector<Facet>& facets,
                const HeightColours& colours, bool plane) {
    const SurfacePainter painter(drawing, space, colours);
    for (const Facet& facet : facets) {
        const bool above = painter.above(facet);
        if (plane && above)
            painter.addPlane(facet);
        painter.addFace(facet);
        if (plane && !above)
            painter.addPlane(facet);
    }
}

std::optional<std::pair<double, double>> heightRange(const Eigen::MatrixXd& values) {
    constexpr double largest = 1e9, smallest = 1e-9;
    if (!values.allFinite() || values.size() == 0)
        return std::nullopt;
    const double low = std::min(values.minCoeff(), 0.0), high = std::max(values.maxCoeff(), 0.0);
    if (low < -largest || high > largest)
        return std::nullopt;
    const double room = 0.04 * (high - low);
    if (high - low < smallest)
        return std::pair(-1.0, 1.0);
    return std::pair(low - room, high + room);
}

} // namespace tanhgram
