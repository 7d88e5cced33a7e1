// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geometry/decision_map.h"
#include "core/geometry/simplify.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tanhgram {

namespace {

struct Node {
    Vertex at = Vertex::Zero();
    double logit = 0;

    bool positive() const { return logit > 0; }
};

// The logit on a regular grid, and where its zero crosses the grid's edges (Lorensen and Cline's marching
// squares in the plane; the crossings are roots, not interpolations).
class Marching {
public:
    Marching(const Network& network, const Box& box, const Vertex& pixelsPerUnit)
        : map_(network), box_(box), scale_(pixelsPerUnit) {
        constexpr double cellPixels = 12;
        const Vertex pixels = box.size().cwiseProduct(pixelsPerUnit) / cellPixels;
        columns_ = std::clamp(static_cast<int>(pixels.x()), 4, 160);
        rows_ = std::clamp(static_cast<int>(pixels.y()), 4, 160);
        for (int row = 0; row <= rows_; ++row)
            for (int column = 0; column <= columns_; ++column)
                nodes_.push_back(nodeAt({coordinate(0, column, columns_), coordinate(1, row, rows_)}));
    }

    std::vector<Edge> contour() const {
        std::vector<Edge> edges;
        for (int row = 0; row < rows_; ++row)
            for (int column = 0; column < columns_; ++column)
                addCell(edges, {&node(row, column), &node(row, column + 1), &node(row + 1, column + 1),
                                &node(row + 1, column)});
        return edges;
    }

    /// The parts of the rectangle's border on one side of the contour, counter-clockwise.
    std::vector<Edge> border(bool positive) const {
        std::vector<Edge> edges;
        for (int i = 0; i < columns_; ++i) {
            addBorder(edges, node(0, i), node(0, i + 1), positive);
            addBorder(edges, node(rows_, i + 1), node(rows_, i), positive);
        }
        for (int i = 0; i < rows_; ++i) {
            addBorder(edges, node(i, columns_), node(i + 1, columns_), positive);
            addBorder(edges, node(i + 1, 0), node(i, 0), positive);
        }
        return edges;
    }

private:
    double coordinate(Eigen::Index axis, int i, int count) const {
        return i == count ? box_.high[axis] : std::lerp(box_.low[axis], box_.high[axis], double(i) / count);
    }
    Node nodeAt(const Vertex& p) const { return {p, map_.logit(p)}; }
    const Node& node(int row, int column) const {
        return nodes_[static_cast<std::size_t>(row * (columns_ + 1) + column)];
    }

    // The root between two nodes of different sides, by the Illinois variant of regula falsi. Ordered, so
    // that both cells at an edge find the same point to the last bit.
    Vertex root(Node a, Node b) const {
        if (std::lexicographical_compare(b.at.begin(), b.at.end(), a.at.begin(), a.at.end()))
            std::swap(a, b);
        const double close = 0.01 / scale_.maxCoeff();
        for (int i = 0; i < 40 && (b.at - a.at).cwiseAbs().maxCoeff() > close; ++i) {
            const double share = a.logit / (a.logit - b.logit);
            const bool usable = share > 0 && share < 1;
            const Node middle = nodeAt(a.at + (usable ? share : 0.5) * (b.at - a.at));
            if (middle.logit == 0)
                return middle.at;
            Node& replaced = middle.positive() == a.positive() ? a : b;
            Node& stays = &replaced == &a ? b : a;
            const bool stuck =
                (middle.at - stays.at).squaredNorm() > 0.25 * (replaced.at - stays.at).squaredNorm();
            replaced = middle;
            if (stuck)
                stays.logit /= 2;
        }
        const double share = a.logit / (a.logit - b.logit);
        return a.at + (share >= 0 && share <= 1 ? share : 0.5) * (b.at - a.at);
    }

    void addCell(std::vector<Edge>& edges, const std::array<const Node*, 4>& corners) const {
        std::array<Vertex, 4> crossings;
        std::array<bool, 4> entering{};
        std::size_t count = 0;
        for (std::size_t i = 0; i < 4; ++i) {
            const Node& a = *corners[i];
            const Node& b = *corners[(i + 1) % 4];
            if (a.positive() == b.positive())
                continue;
            entering[count] = b.positive();
            crossings[count++] = root(a, b);
        }
        if (count == 0)
            return;
        const bool joinedInside = count == 4 && nodeAt((corners[0]->at + corners[2]->at) / 2).positive();
        for (std::size_t i = 0; i < count; ++i)
            if (!entering[i])
                addCurve(edges, crossings[i], crossings[(i + (joinedInside ? 1 : count - 1)) % count], 4);
    }

    // Follows the contour between two of its points: a point beside the middle of the chord is put on it.
    void addCurve(std::vector<Edge>& edges, const Vertex& from, const Vertex& to, int depth) const {
        const Vertex chord = to - from;
        const Vertex aside = Vertex(-chord.y(), chord.x()) / 2;
        const Node middle = nodeAt((from + to) / 2);
        // The positive side lies to the left of the contour.
        const Node other = nodeAt(middle.positive() ? Vertex(middle.at - aside) : Vertex(middle.at + aside));
        if (depth > 0 && middle.positive() != other.positive()) {
            const Vertex on = box_.clamped(root(middle, other));
            if (pixelDistance(on, from, to, scale_) > 0.1) {
                addCurve(edges, from, on, depth - 1);
                addCurve(edges, on, to, depth - 1);
                return;
            }
        }
        edges.push_back({from, to});
    }

    void addBorder(std::vector<Edge>& edges, const Node& a, const Node& b, bool positive) const {
        const bool from = a.positive() == positive;
        const bool to = b.positive() == positive;
        if (from && to)
            edges.push_back({a.at, b.at});
        else if (from)
            edges.push_back({a.at, root(a, b)});
        else if (to)
            edges.push_back({root(a, b), b.at});
    }

    PlaneMap map_;
    Box box_;
    Vertex scale_;
    int columns_ = 0;
    int rows_ = 0;
    std::vector<Node> nodes_;
};

std::vector<Edge> withBorder(std::vector<Edge> contour, const std::vector<Edge>& border) {
    contour.insert(contour.end(), border.begin(), border.end());
    return outline(std::move(contour));
}

} // namespace

DecisionMap decisionMapByMarching(const Network& network, const Box& box, const Vertex& pixelsPerUnit) {
    const Marching marching(network, box, pixelsPerUnit);
    const std::vector<Edge> contour = marching.contour();
    std::vector<Edge> reversed;
    for (const Edge& edge : contour)
        reversed.push_back({edge.to, edge.from});
    return decisionMapOf(withBorder(contour, marching.border(true)),
                         withBorder(reversed, marching.border(false)), box);
}

} // namespace tanhgram
