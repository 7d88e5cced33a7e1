// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/data_set.h"

#include <algorithm>

namespace tanhgram {

Eigen::MatrixXd ofClass(const Eigen::MatrixXd& values, const std::vector<int>& labels, int label) {
    Eigen::MatrixXd chosen(values.rows(), std::count(labels.begin(), labels.end(), label));
    Eigen::Index next = 0;
    for (std::size_t i = 0; i < labels.size(); ++i)
        if (labels[i] == label)
            chosen.col(next++) = values.col(static_cast<Eigen::Index>(i));
    return chosen;
}

DataSet dataSetOf(const std::vector<LabelledPoint>& points) {
    DataSet data;
    data.points.resize(inputCount, static_cast<Eigen::Index>(points.size()));
    data.labels.reserve(points.size());
    for (const LabelledPoint& point : points) {
        data.points.col(static_cast<Eigen::Index>(data.labels.size())) << point.x1, point.x2;
        data.labels.push_back(point.label);
    }
    return data;
}

} // namespace tanhgram
