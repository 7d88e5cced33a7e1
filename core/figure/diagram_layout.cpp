// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/diagram_layout.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tanhgram {

namespace {

constexpr double smallestRadius = 6;
constexpr double largestRadius = 24;
constexpr double besideNodes = 46; ///< room for the texts below the outermost nodes
const Vertex numberSize(46, 17);
constexpr double belowNode = 18; ///< how far the text below a node reaches past it
constexpr double pixelsPerOne = 40;

constexpr double besideCrossing = 0.3; ///< a share of the way at which an edge is alone

// Of the way from node to node, the first that is free.
constexpr std::array shares{0.34, 0.66, 0.28, 0.72, 0.5, 0.4, 0.6, 0.22, 0.78};

} // namespace

DiagramLayout::DiagramLayout(const Network& network, const Box& frame) : frame_(frame) {
    counts_.push_back(inputCount);
    for (const DenseLayer& layer : network.hidden)
        counts_.push_back(layer.units());
    counts_.push_back(1);
    const Eigen::Index most = *std::max_element(counts_.begin(), counts_.end());
    radius_ = std::clamp(0.36 * frame.size().y() / static_cast<double>(most), smallestRadius, largestRadius);
    placeNumbers();
}

Vertex DiagramLayout::node(std::size_t column, Eigen::Index node) const {
    const Vertex whole = frame_.size();
    const double across = static_cast<double>(column) / static_cast<double>(counts_.size() - 1);
    const double margin = std::min(0.5 * whole.x(), radius_ + besideNodes);
    const double down = (static_cast<double>(node) + 0.5) / static_cast<double>(counts_[column]);
    return frame_.low + Vertex(margin + across * (whole.x() - 2 * margin), whole.y() * (1 - down));
}

std::optional<Vertex> DiagramLayout::number(std::size_t column, Eigen::Index from, Eigen::Index to) const {
    for (const Number& each : numbers_)
        if (each.column == column && each.from == from && each.to == to)
            return each.at;
    return std::nullopt;
}

void DiagramLayout::placeNumbers() {
    for (std::size_t column = 1; column < counts_.size(); ++column)
        for (Eigen::Index to = 0; to < counts_[column] && hasRoomForNumbers(column); ++to)
            for (Eigen::Index from = 0; from < counts_[column - 1]; ++from)
                placeNumber(column, from, to);
}

// In a crowd the numbers would hide the lines that they stand on.
bool DiagramLayout::hasRoomForNumbers(std::size_t column) const {
    constexpr double mostCovered = 0.16;
    const double lines = static_cast<double>(counts_[column] * counts_[column - 1]);
    const double between = (node(column, 0) - node(column - 1, 0)).x() - 2 * radius_;
    return lines * numberSize.prod() <= mostCovered * between * frame_.size().y();
}

void DiagramLayout::placeNumber(std::size_t column, Eigen::Index from, Eigen::Index to) {
    const Vertex start = node(column - 1, from), end = node(column, to);
    for (const double share : shares) {
        const Vertex at = start + share * (end - start);
        if (isFree(at)) {
            numbers_.push_back({column, from, to, at});
            return;
        }
    }
}

// Neither on another number nor on a node and the text below it.
bool DiagramLayout::isFree(const Vertex& at) const {
    for (const Number& other : numbers_)
        if (((at - other.at).cwiseAbs() - numberSize).maxCoeff() < 0)
            return false;
    for (std::size_t column = 0; column < counts_.size(); ++column)
        for (Eigen::Index each = 0; each < counts_[column]; ++each) {
            const Vertex away = at - node(column, each);
            const double below = radius_ + (away.y() < 0 ? belowNode : 0);
            if (std::abs(away.x()) < radius_ + numberSize.x() / 2 &&
                std::abs(away.y()) < below + numberSize.y() / 2)
                return false;
        }
    return true;
}

Grip DiagramLayout::weightGrip(std::size_t column, Eigen::Index from, Eigen::Index to) const {
    const Vertex start = node(column - 1, from), end = node(column, to);
    const Vertex along = (end - start).normalized() * radius_;
    const bool isOutput = column + 1 == counts_.size();
    return {.kind = GripKind::Weight,
            .keys = {isOutput ? "output.weights." + std::to_string(from)
                              : "hidden." + std::to_string(column - 1) + ".weights." + std::to_string(to) +
                                    "." + std::to_string(from)},
            .path = {start + along, end - along},
            .label = number(column, from, to).value_or(start + besideCrossing * (end - start)),
            .unit = pixelsPerOne};
}

Grip DiagramLayout::biasGrip(std::size_t column, Eigen::Index which) const {
    const bool isOutput = column + 1 == counts_.size();
    return {.kind = GripKind::Bias,
            .keys = {isOutput ? "output.bias"
                              : "hidden." + std::to_string(column - 1) + ".biases." + std::to_string(which)},
            .path = {node(column, which)},
            .label = node(column, which),
            .unit = pixelsPerOne,
            .size = 2 * radius_};
}

std::vector<Grip> DiagramLayout::grips() const {
    std::vector<Grip> result;
    for (std::size_t column = 1; column < counts_.size(); ++column) {
        for (Eigen::Index to = 0; to < counts_[column]; ++to)
            for (Eigen::Index from = 0; from < counts_[column - 1]; ++from)
                result.push_back(weightGrip(column, from, to));
        for (Eigen::Index node = 0; node < counts_[column]; ++node)
            result.push_back(biasGrip(column, node));
    }
    return result;
}

} // namespace tanhgram
