// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/forward.h"

#include <vector>

namespace tanhgram {

/// One labelled point of the input plane; `label` is 0 ("blue") or 1 ("green").
struct LabelledPoint {
    double x1 = 0;
    double x2 = 0;
    int label = 0;

    bool operator==(const LabelledPoint&) const = default;
};

/// Whether the points of each class, in order, trace a curve or lie scattered.
enum class Trace { Scattered, Curve };

/// The points to classify: `points` is 2 x n, `labels` has n entries of 0 or 1.
struct DataSet {
    Points points;
    std::vector<int> labels;
    Trace trace = Trace::Scattered;

    Eigen::Index size() const { return points.cols(); }
};

/// The columns of `values` (coordinates x points) whose label is `label`, in order.
Eigen::MatrixXd ofClass(const Eigen::MatrixXd& values, const std::vector<int>& labels, int label);

/// A data set of those points, in that order.
DataSet dataSetOf(const std::vector<LabelledPoint>& points);

} // namespace tanhgram
