// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/diagram_layout.h"

#include "core/geometry/ranges.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tanhgram {

namespace {

constexpr double smallestRadius = 6;
constexpr double largestRadius = 24;
constexpr double besideNodes = 46; ///< room for the texts below the outermost nodes
const Vertex sizeOfNumber(46, 17);
const Vertex sizeWithName(96, 17);
constexpr double textWithName = 96; ///< "b11 = -0.123" below or beside a node
constexpr double plainText = 76;    ///< "b = -0.011"
constexpr double textHeight = 18;
constexpr double textGap = 6;
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
    numberSize_ = sizeWithName;
    hasNames_ = placeNumbers();
    numberSize_ = sizeOfNumber;
    if (!hasNames_)
        placeNumbers();
}

Vertex DiagramLayout::node(std::size_t column, Eigen::Index node) const {
    const Vertex whole = frame_.size();
    const double across = static_cast<double>(column) / static_cast<double>(counts_.size() - 1);
    const double margin = std::min(0.5 * whole.x(), radius_ + besideNodes);
    const double down = (static_cast<double>(node) + 0.5) / static_cast<double>(counts_[column]);
    return frame_.low + Vertex(margin + across * (whole.x() - 2 * margin), whole.y() * (1 - down));
}

bool DiagramLayout::hasTextBeside(std::size_t column) const {
    return frame_.size().y() / static_cast<double>(counts_[column]) < 2 * radius_ + textHeight;
}

Vertex DiagramLayout::text(std::size_t column, Eigen::Index which) const {
    return node(column, which) +
           (hasTextBeside(column) ? Vertex(radius_ + textGap, 0) : Vertex(0, -radius_ - textHeight / 2));
}

// What a node and its text take up.
Box DiagramLayout::covered(std::size_t column, Eigen::Index which) const {
    const Vertex at = node(column, which), round = Vertex::Constant(radius_);
    const double textWidth = numberSize_ == sizeWithName ? textWithName : plainText;
    Box box{at - round, at + round};
    if (hasTextBeside(column)) {
        box.high.x() += textGap + textWidth;
    } else if (column > 0) {
        include(box, at - Vertex(textWidth / 2, radius_ + textHeight));
        include(box, at + Vertex(textWidth / 2, -radius_));
    } else {
        box.low.y() -= textHeight;
    }
    return box;
}

std::optional<Vertex> DiagramLayout::number(std::size_t column, Eigen::Index from, Eigen::Index to) const {
    for (const Number& each : numbers_)
        if (each.column == column && each.from == from && each.to == to)
            return each.at;
    return std::nullopt;
}

std::size_t DiagramLayout::before(std::size_t column) const {
    Eigen::Index count = 0;
    for (std::size_t each = 1; each < column; ++each)
        count += counts_[each] * (counts_[each - 1] + 1);
    return static_cast<std::size_t>(count);
}

std::size_t DiagramLayout::weightIndex(std::size_t column, Eigen::Index from, Eigen::Index to) const {
    return before(column) + static_cast<std::size_t>(to * counts_[column - 1] + from);
}

std::size_t DiagramLayout::biasIndex(std::size_t column, Eigen::Index which) const {
    return before(column) + static_cast<std::size_t>(counts_[column] * counts_[column - 1] + which);
}

// Whether there was room for all of them.
bool DiagramLayout::placeNumbers() {
    numbers_.clear();
    Eigen::Index wanted = 0;
    for (std::size_t column = 1; column < counts_.size(); ++column)
        wanted += counts_[column] * counts_[column - 1];
    for (std::size_t column = 1; column < counts_.size(); ++column)
        for (Eigen::Index to = 0; to < counts_[column] && hasRoomForNumbers(column); ++to)
            for (Eigen::Index from = 0; from < counts_[column - 1]; ++from)
                placeNumber(column, from, to);
    return static_cast<Eigen::Index>(numbers_.size()) == wanted;
}

// In a crowd the numbers would hide the lines that they stand on; with names there are few of them.
bool DiagramLayout::hasRoomForNumbers(std::size_t column) const {
    const double mostCovered = numberSize_ == sizeWithName ? 0.25 : 0.16;
    const double lines = static_cast<double>(counts_[column] * counts_[column - 1]);
    const double between = (node(column, 0) - node(column - 1, 0)).x() - 2 * radius_;
    return lines * numberSize_.prod() <= mostCovered * between * frame_.size().y();
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
        if (((at - other.at).cwiseAbs() - numberSize_).maxCoeff() < 0)
            return false;
    for (std::size_t column = 0; column < counts_.size(); ++column)
        for (Eigen::Index each = 0; each < counts_[column]; ++each) {
            const Box taken = covered(column, each);
            if (Box{taken.low - numberSize_ / 2, taken.high + numberSize_ / 2}.contains(at))
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
