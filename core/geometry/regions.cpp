// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geometry/regions.h"

#include "core/geometry/carry.h"

#include <cmath>
#include <utility>

namespace tanhgram {

namespace {

// Only the sign of f matters to a split; scaled so, it overflows nowhere.
Affine normalised(const Affine& f) {
    const double largest = f.cwiseAbs().maxCoeff();
    return largest > 0 && std::isfinite(largest) ? Affine(f / largest) : Affine(Affine::Zero());
}

AffineUnits through(const DenseLayer& layer, const AffineUnits& inputs) {
    AffineUnits z = layer.weights * inputs;
    z.col(2) += layer.biases;
    return z;
}

Cell whole(const Box& box) {
    Cell cell;
    cell.polygon = {box.low, {box.high.x(), box.low.y()}, box.high, {box.low.x(), box.high.y()}};
    cell.units = Eigen::Matrix<double, 2, 3>::Identity();
    return cell;
}

} // namespace

double at(const Affine& f, const Vertex& p) {
    return f[0] * p.x() + f[1] * p.y() + f[2];
}

Pattern patternBit(std::size_t layer, Eigen::Index unit) {
    return Pattern{1} << (layer * maxUnits + static_cast<std::size_t>(unit));
}

bool contains(const Path& polygon, const Vertex& p) {
    for (std::size_t i = 0; i < polygon.size(); ++i) {
        const Vertex along = polygon[(i + 1) % polygon.size()] - polygon[i], to = p - polygon[i];
        if (along.x() * to.y() - along.y() * to.x() < 0)
            return false;
    }
    return true;
}

Halves split(const Path& polygon, const Affine& function) {
    const Affine f = normalised(function);
    // Rounding of a vertex computed by an earlier split of the same line.
    constexpr double zero = 1e-12;
    const auto sideOf = [&](const Vertex& p) {
        const double value = at(f, p);
        return std::abs(value) < zero ? 0.0 : value;
    };
    Halves halves;
    bool anyPositive = false, anyNegative = false;
    for (std::size_t i = 0; i < polygon.size(); ++i) {
        const Vertex& p = polygon[i];
        const Vertex& q = polygon[(i + 1) % polygon.size()];
        const double before = sideOf(p), after = sideOf(q);
        anyPositive = anyPositive || before > 0;
        anyNegative = anyNegative || before < 0;
        if (before >= 0)
            halves.positive.push_back(p);
        if (before <= 0)
            halves.negative.push_back(p);
        if (before * after < 0) {
            halves.positive.push_back(p + before / (before - after) * (q - p));
            halves.negative.push_back(halves.positive.back());
        }
    }
    if (!anyPositive)
        halves.positive.clear();
    if (!anyNegative)
        halves.negative.clear();
    return halves;
}

std::optional<Regions> Regions::of(const Network& network, const Box& box, bool cutAtZero) {
    if (!isPiecewiseLinear(network))
        return std::nullopt;
    Regions regions(network, cutAtZero);
    regions.root_ = regions.addLayer(whole(box), 0);
    regions.network_ = nullptr;
    return regions.isFull() ? std::nullopt : std::optional(std::move(regions));
}

bool Regions::isFull() const {
    return cells_.size() > mostCells;
}

int Regions::addLayer(Cell cell, std::size_t layer) {
    // Nobody sees what has become too much; the rest need not be cut.
    if (isFull())
        return 0;
    if (layer == network_->hidden.size()) {
        cell.logit = network_->output.weights.transpose() * cell.units;
        cell.logit[2] += network_->output.bias;
        return addCell(std::move(cell));
    }
    cell.units = through(network_->hidden[layer], cell.units);
    if (network_->hidden[layer].activation == Activation::Relu)
        return addUnit(std::move(cell), layer, 0);
    for (Eigen::Index unit = 0; unit < cell.units.rows(); ++unit)
        cell.on |= patternBit(layer, unit);
    return addLayer(std::move(cell), layer + 1);
}

int Regions::addCut(const Affine& f, Cell positive, Cell negative, const auto& proceed) {
    const auto index = static_cast<std::size_t>(cuts_.size());
    cuts_.push_back({normalised(f).head<2>().transpose()});
    const int first = proceed(std::move(positive));
    const int second = proceed(std::move(negative));
    cuts_[index].positive = first;
    cuts_[index].negative = second;
    return static_cast<int>(index);
}

// Cuts the cell by the sign of one unit and rectifies it; a unit that is 0 throughout is off.
int Regions::addUnit(Cell cell, std::size_t layer, Eigen::Index unit) {
    if (unit == cell.units.rows())
        return addLayer(std::move(cell), layer + 1);
    const Affine z = cell.units.row(unit);
    Halves halves = split(cell.polygon, z);
    Cell off = cell;
    off.units.row(unit).setZero();
    cell.on |= patternBit(layer, unit);
    if (halves.positive.empty())
        return addUnit(std::move(off), layer, unit + 1);
    if (halves.negative.empty())
        return addUnit(std::move(cell), layer, unit + 1);
    cell.polygon = std::move(halves.positive);
    off.polygon = std::move(halves.negative);
    return addCut(z, std::move(cell), std::move(off),
                  [&](Cell half) { return addUnit(std::move(half), layer, unit + 1); });
}

int Regions::addCell(Cell cell) {
    const auto add = [this](Cell each) {
        cells_.push_back(std::move(each));
        return ~static_cast<int>(cells_.size() - 1);
    };
    if (!cutAtZero_)
        return add(std::move(cell));
    const Affine logit = cell.logit;
    Halves halves = split(cell.polygon, logit);
    if (halves.positive.empty() || halves.negative.empty())
        return add(std::move(cell));
    Cell below = cell;
    below.polygon = std::move(halves.negative);
    cell.polygon = std::move(halves.positive);
    return addCut(logit, std::move(cell), std::move(below), add);
}

void Regions::visit(int node, const Vertex& eye, std::vector<std::size_t>& order) const {
    if (node < 0) {
        order.push_back(static_cast<std::size_t>(~node));
        return;
    }
    const Cut& cut = cuts_[static_cast<std::size_t>(node)];
    const bool positiveIsNearer = cut.normal.dot(eye) > 0;
    visit(positiveIsNearer ? cut.negative : cut.positive, eye, order);
    visit(positiveIsNearer ? cut.positive : cut.negative, eye, order);
}

std::vector<std::size_t> Regions::backToFront(const Vertex& eye) const {
    std::vector<std::size_t> order;
    order.reserve(cells_.size());
    visit(root_, eye, order);
    return order;
}

} // namespace tanhgram
