// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/data_set.h"

#include <initializer_list>
#include <memory>
#include <utility>
#include <vector>

namespace tanhgram {

/// Labelled points that nobody changes any more. Copies share them, so that a history of many steps holds
/// them once; two lists are equal if their points are.
class PointList {
public:
    PointList() : PointList(std::vector<LabelledPoint>{}) {}
    PointList(std::vector<LabelledPoint> points)
        : points_(std::make_shared<const std::vector<LabelledPoint>>(std::move(points))) {}
    PointList(std::initializer_list<LabelledPoint> points) : PointList(std::vector<LabelledPoint>(points)) {}

    // Moving copies, too: no list is ever without points_.
    PointList(const PointList&) = default;
    PointList& operator=(const PointList&) = default;
    ~PointList() = default;

    const std::vector<LabelledPoint>& all() const { return *points_; }

    bool operator==(const PointList& other) const {
        return points_ == other.points_ || *points_ == *other.points_;
    }

private:
    std::shared_ptr<const std::vector<LabelledPoint>> points_;
};

} // namespace tanhgram
