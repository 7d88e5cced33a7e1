// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geometry/morph.h"

#include "core/geometry/linear_move.h"

#include <algorithm>
#include <cmath>

namespace tanhgram {

namespace {

constexpr int movesPerLayer = 3;

Eigen::MatrixXd weightsAt(const Eigen::MatrixXd& weights, double t) {
    if (weights.rows() == 2 && weights.cols() == 2)
        return partOf(weights, t);
    const Eigen::MatrixXd still = Eigen::MatrixXd::Identity(weights.rows(), weights.cols());
    return (1 - t) * still + t * weights;
}

// A layer of one unit loses its second coordinate on the way, not at its beginning.
void keepSecondUnit(DenseLayer& layer) {
    if (layer.units() > 1)
        return;
    layer.weights.conservativeResizeLike(Eigen::MatrixXd::Zero(2, layer.inputs()));
    layer.biases.conservativeResizeLike(Eigen::VectorXd::Zero(2));
}

// How much of `move` has been made when `now` is being made.
double shareOf(MorphMove move, const MorphStage& now) {
    if (move == now.move)
        return now.share;
    return move < now.move ? 1 : 0;
}

} // namespace

double morphLength(const Network& network) {
    return movesPerLayer * static_cast<double>(network.hidden.size());
}

MorphStage morphStage(const Network& network, double position) {
    const double length = morphLength(network);
    const double at = std::clamp(position, 0.0, length);
    // The end belongs to the last move, not to one that does not exist.
    const double move = std::min(std::floor(at), length - 1);
    const auto index = static_cast<std::size_t>(move);
    return {index / movesPerLayer, static_cast<MorphMove>(index % movesPerLayer), at - move};
}

std::vector<MorphStage> morphStops(const Network& network) {
    std::vector<MorphStage> stops{{}};
    for (int move = 0; move < morphLength(network); ++move) {
        stops.push_back(morphStage(network, move));
        stops.back().share = 1;
    }
    return stops;
}

Morphed morphed(const Network& network, const MorphStage& stage) {
    Morphed result{network, shareOf(MorphMove::Activation, stage)};
    result.network.hidden.resize(stage.layer + 1);
    DenseLayer& last = result.network.hidden.back();
    if (stage.move == MorphMove::Weights)
        keepSecondUnit(last);
    last.weights = weightsAt(last.weights, shareOf(MorphMove::Weights, stage));
    last.biases *= shareOf(MorphMove::Biases, stage);
    return result;
}

} // namespace tanhgram
