// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/grip.h"

#include <optional>

namespace tanhgram {

/// Where everything is in a network's diagram, in pixels, y upward: columns of nodes from the inputs (column
/// 0) to the output, and the places of the weights' numbers. It depends on the network's shape alone, so that
/// nothing moves while weights change.
class DiagramLayout {
public:
    DiagramLayout(const Network& network, const Box& frame);

    std::size_t columns() const { return counts_.size(); }
    Eigen::Index nodes(std::size_t column) const { return counts_[column]; }
    double radius() const { return radius_; }

    Vertex node(std::size_t column, Eigen::Index node) const;

    /// Where a node's text stands: below it, or beginning beside it where nodes are close.
    Vertex text(std::size_t column, Eigen::Index node) const;
    bool hasTextBeside(std::size_t column) const;

    /// Where the number of the weight from node `from` of the column before to node `to` of `column` stands;
    /// nothing if there is no room for it.
    std::optional<Vertex> number(std::size_t column, Eigen::Index from, Eigen::Index to) const;

    /// Whether there is room for the names of all weights beside their numbers: "w11 = 0.5".
    bool hasNames() const { return hasNames_; }

    /// Which of parameterKeys() that weight is.
    std::size_t weightIndex(std::size_t column, Eigen::Index from, Eigen::Index to) const;

    /// Which of parameterKeys() the bias of that node is.
    std::size_t biasIndex(std::size_t column, Eigen::Index node) const;

    /// What can be taken hold of: every weight, and every node with a bias, in the order of parameterKeys().
    std::vector<Grip> grips() const;

private:
    struct Number {
        std::size_t column;
        Eigen::Index from;
        Eigen::Index to;
        Vertex at;
    };

    bool placeNumbers();
    std::size_t before(std::size_t column) const;
    bool hasRoomForNumbers(std::size_t column) const;
    void placeNumber(std::size_t column, Eigen::Index from, Eigen::Index to);
    bool isFree(const Vertex& at) const;
    Box covered(std::size_t column, Eigen::Index node) const;
    Grip weightGrip(std::size_t column, Eigen::Index from, Eigen::Index to) const;
    Grip biasGrip(std::size_t column, Eigen::Index node) const;

    Box frame_;
    std::vector<Eigen::Index> counts_;
    double radius_ = 16;
    Vertex numberSize_ = Vertex::Zero();
    bool hasNames_ = false;
    std::vector<Number> numbers_;
};

} // namespace tanhgram
