// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/network.h"

namespace tanhgram {

/// Points of a plane (or of a hidden space), one COLUMN each: coordinates x points.
using Points = Eigen::MatrixXd;

/// What one hidden layer made of every point: z = W x + b and h = sigma(z), both units x points.
struct LayerValues {
    Eigen::MatrixXd z;
    Eigen::MatrixXd h;
};

/// Everything one forward pass computes, kept because figures and gradients show and use it.
struct Forward {
    std::vector<LayerValues> layers;
    Eigen::RowVectorXd logits;

    /// The coordinates in which the decision line is drawn: h of the last hidden layer.
    const Eigen::MatrixXd& hidden() const { return layers.back().h; }
};

/// The network applied to `points` (inputs x points).
Forward forward(const Network& network, const Points& points);

/// One layer applied to `points` (inputs x points).
LayerValues apply(const DenseLayer& layer, const Points& points);

/// sigmoid(logit): the probability of class 1, in [0, 1].
double probability(double logit);

/// Mean binary cross-entropy of `logits` against `labels` (0 or 1), computed on the logit so that it
/// neither overflows nor loses digits: mean of max(s, 0) - s y + log(1 + exp(-|s|)).
double crossEntropy(const Eigen::RowVectorXd& logits, const std::vector<int>& labels);

/// The share of points on the right side of the decision boundary, in [0, 1]; a logit of 0 counts as wrong
/// for both classes, since the boundary itself separates nothing.
double accuracy(const Eigen::RowVectorXd& logits, const std::vector<int>& labels);

} // namespace tanhgram
