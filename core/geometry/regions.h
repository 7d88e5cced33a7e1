// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geometry/path.h"
#include "core/network/network.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace tanhgram {

/// f(x1, x2) = f[0] x1 + f[1] x2 + f[2], and one such function per unit: a row each.
using Affine = Eigen::Matrix<double, 1, 3>;
using AffineUnits = Eigen::Matrix<double, Eigen::Dynamic, 3>;

/// f at p.
double at(const Affine& f, const Vertex& p);

/// Which ReLU units are on: bit `patternBit(layer, unit)` is set where z > 0. Units of linear layers, which
/// nothing switches off, count as on.
using Pattern = std::uint64_t;
Pattern patternBit(std::size_t layer, Eigen::Index unit);

/// A convex piece of the input plane on which a ReLU network is one affine function.
struct Cell {
    Path polygon;      ///< counter-clockwise
    Pattern on = 0;    ///< the units that are on in its inside
    AffineUnits units; ///< h of the last hidden layer
    Affine logit = Affine::Zero();
};

/// Far more than networks that anybody trains or sets by hand have, and few enough for every frame.
inline constexpr std::size_t mostCells = 10'000;

/// A rectangle cut into convex cells, line by line. Each cut is remembered, which makes it known for every
/// direction of sight which cell hides which.
class Regions {
public:
    /// The cells over `box` on which a piecewise linear network is affine: exact up to rounding. Every unit's
    /// line z = 0 cuts, of deeper layers too; so does the logit's, if `cutAtZero`. Every layer can multiply
    /// the cells: nothing if there are more than `mostCells`, or if the network is not piecewise linear.
    static std::optional<Regions> of(const Network& network, const Box& box, bool cutAtZero = false);

    const std::vector<Cell>& cells() const { return cells_; }

    /// The order of the cells, as indices, in which none is hidden by an earlier one from an eye that is far
    /// away in direction `eye`.
    std::vector<std::size_t> backToFront(const Vertex& eye) const;

private:
    Regions(const Network& network, bool cutAtZero) : network_(&network), cutAtZero_(cutAtZero) {}

    // A child is a cut's index, or ~index of a cell.
    struct Cut {
        Vertex normal;
        int positive = 0;
        int negative = 0;
    };

    bool isFull() const;
    int addLayer(Cell cell, std::size_t layer);
    int addUnit(Cell cell, std::size_t layer, Eigen::Index unit);
    int addCell(Cell cell);
    int addCut(const Affine& f, Cell positive, Cell negative, const auto& proceed);
    void visit(int node, const Vertex& eye, std::vector<std::size_t>& order) const;

    const Network* network_;
    bool cutAtZero_;
    std::vector<Cut> cuts_;
    std::vector<Cell> cells_;
    int root_ = 0;
};

/// Whether a point lies in a convex polygon, counter-clockwise, or on its edge.
bool contains(const Path& polygon, const Vertex& p);

/// The part of a convex polygon where f > 0 and the part where f < 0; neither if f is 0 throughout.
struct Halves {
    Path positive;
    Path negative;
};
Halves split(const Path& polygon, const Affine& f);

} // namespace tanhgram
