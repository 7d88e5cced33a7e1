// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geometry/height_mesh.h"

#include <algorithm>
#include <cmath>

namespace tanhgram {

namespace {

constexpr int cells = 128;
constexpr int side = cells + 1;

struct Node {
    int column = 0;
    int row = 0;

    std::size_t index() const { return static_cast<std::size_t>(row * side + column); }
};

Node middle(const Node& a, const Node& b) {
    return {(a.column + b.column) / 2, (a.row + b.row) / 2};
}

// A right triangle: the longest side from a to b, the right angle at c.
struct RightTriangle {
    Node a;
    Node b;
    Node c;

    Node foot() const { return middle(a, b); }
    bool divides() const { return (a.column + b.column) % 2 == 0 && (a.row + b.row) % 2 == 0; }
    std::array<RightTriangle, 2> halves() const { return {{{c, a, foot()}, {b, c, foot()}}}; }
};

constexpr Node southWest{0, 0}, southEast{cells, 0}, northEast{cells, cells}, northWest{0, cells};
constexpr std::array<RightTriangle, 2> square{
    {{southWest, northEast, northWest}, {northEast, southWest, southEast}}};

// All triangles that can be divided, each before its halves, larger ones before smaller ones.
std::vector<RightTriangle> allTriangles() {
    std::vector<RightTriangle> triangles(square.begin(), square.end());
    for (std::size_t i = 0; i < triangles.size(); ++i)
        for (const RightTriangle& half : triangles[i].halves())
            if (half.divides())
                triangles.push_back(half);
    return triangles;
}

// Whether, of the two sides of a line in direction `line`, the one that `across` points to is nearer.
bool nearer(const Vertex& line, const Vertex& across, const Vertex& eye) {
    const Vertex normal(-line.y(), line.x());
    return normal.dot(across) * normal.dot(eye) > 0;
}

class Mesh {
public:
    Mesh(const Heights& heights, const Box& box) : box_(box), errors_(side * side) {
        Eigen::MatrixXd places(2, side * side);
        for (int row = 0; row < side; ++row)
            for (int column = 0; column < side; ++column)
                places.col(row * side + column) = place({column, row});
        heights_ = heights(places);
        findErrors();
    }

    void add(std::vector<Facelet>& into, const RightTriangle& triangle, double tolerance,
             const Vertex& eye) const {
        if (!triangle.divides() || errors_[triangle.foot().index()] <= tolerance) {
            into.push_back({peak(triangle.a), peak(triangle.b), peak(triangle.c)});
            return;
        }
        const auto [nearA, nearB] = triangle.halves();
        const bool aIsNearer =
            nearer(place(triangle.c) - place(triangle.foot()), place(triangle.a) - place(triangle.b), eye);
        add(into, aIsNearer ? nearB : nearA, tolerance, eye);
        add(into, aIsNearer ? nearA : nearB, tolerance, eye);
    }

private:
    Vertex place(const Node& node) const {
        return box_.low +
               Vertex(node.column, node.row).cwiseProduct(box_.size()) / static_cast<double>(cells);
    }
    double height(const Node& node) const { return heights_[static_cast<Eigen::Index>(node.index())]; }
    Peak peak(const Node& node) const { return {place(node), height(node)}; }

    // What a foot is off by if its triangle stays whole, and at least what the feet within are off by: a
    // foot that is needed makes all that it rests on be needed too, on both sides of an edge.
    void findErrors() {
        static const std::vector<RightTriangle> triangles = allTriangles();
        for (auto each = triangles.rbegin(); each != triangles.rend(); ++each) {
            double& error = errors_[each->foot().index()];
            error = std::max(error, std::abs(height(each->foot()) - (height(each->a) + height(each->b)) / 2));
            for (const RightTriangle& half : each->halves())
                if (half.divides())
                    error = std::max(error, errors_[half.foot().index()]);
        }
    }

    Box box_;
    Eigen::RowVectorXd heights_;
    std::vector<double> errors_;
};

} // namespace

std::vector<Facelet> heightMesh(const Heights& heights, const Box& box, const Fineness& fineness,
                                const Vertex& eye) {
    constexpr double coarser = 1.3;
    const Mesh mesh(heights, box);
    const bool firstIsNearer = nearer(box.size(), Vertex(-1, 1), eye);
    std::vector<Facelet> triangles;
    double tolerance = fineness.tolerance;
    do {
        triangles.clear();
        mesh.add(triangles, square[firstIsNearer ? 1 : 0], tolerance, eye);
        mesh.add(triangles, square[firstIsNearer ? 0 : 1], tolerance, eye);
        tolerance *= coarser;
    } while (triangles.size() > fineness.most && std::isfinite(tolerance));
    return triangles;
}

} // namespace tanhgram
