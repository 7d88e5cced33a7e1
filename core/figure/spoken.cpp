// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/spoken.h"

#include "core/figure/drawing.h"
#include "core/figure/hidden_space.h"
#include "core/figure/parameter_names.h"
#include "core/figure/shown.h"
#include "core/figure/words.h"
#include "core/network/parts.h"
#include "core/training/parameters.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace tanhgram {

namespace {

/// The share of a class whose logits have the sign that is right for it.
double shareRight(const Snapshot& snapshot, int label) {
    const Eigen::RowVectorXd logits = ofClass(snapshot.forward.logits, snapshot.data->labels, label);
    const auto right = label == 1 ? (logits.array() > 0).count() : (logits.array() < 0).count();
    return static_cast<double>(right) / static_cast<double>(logits.cols());
}

bool hasBothClasses(const DataSet& data) {
    return std::ranges::count(data.labels, 0) > 0 && std::ranges::count(data.labels, 1) > 0;
}

Text sharesInWords(const Snapshot& snapshot) {
    if (!hasBothClasses(*snapshot.data))
        return {};
    return phrase("Figure", "On the correct side are %1 of class 0 (blue) and %2 of class 1 (green).")(
        percent(shareRight(snapshot, 0)), percent(shareRight(snapshot, 1)));
}

// `sizes`: how large the coordinates of both classes are.
Text extentInWords(const Phrase& sentence, const Eigen::MatrixXd& places, const Vertex& sizes,
                   const Text& first, const Text& second) {
    if (places.cols() == 0 || !places.allFinite())
        return {};
    const auto least = [&](Eigen::Index row) {
        return inWordsBeside(places.row(row).minCoeff(), sizes[row], 2);
    };
    const auto most = [&](Eigen::Index row) {
        return inWordsBeside(places.row(row).maxCoeff(), sizes[row], 2);
    };
    return sentence(first, least(0), most(0), second, least(1), most(1));
}

/// How far each class reaches in the first two coordinates.
Text extentsInWords(const Eigen::MatrixXd& coordinates, const DataSet& data, const Text& first,
                    const Text& second) {
    const Eigen::MatrixXd places = firstTwoRows(coordinates);
    if (places.cols() == 0)
        return {};
    const Vertex sizes = places.cwiseAbs().rowwise().maxCoeff();
    return sentences({extentInWords(phrase("Figure", "Class 0 (blue) lies at %1 from %2 to %3 and at %4 from "
                                                     "%5 to %6."),
                                    ofClass(places, data.labels, 0), sizes, first, second),
                      extentInWords(phrase("Figure", "Class 1 (green) lies at %1 from %2 to %3 and at %4 "
                                                     "from %5 to %6."),
                                    ofClass(places, data.labels, 1), sizes, first, second)});
}

/// On which side of the decision line the network says class 1: in one of eight directions, from the right
/// counterclockwise.
Text sideInWords(const Network& network) {
    static constexpr std::array sides{
        phrase("Figure", "To the right of the dashed line the network says class 1 (green)."),
        phrase("Figure", "Above the dashed line, to the right, the network says class 1 (green)."),
        phrase("Figure", "Above the dashed line the network says class 1 (green)."),
        phrase("Figure", "Above the dashed line, to the left, the network says class 1 (green)."),
        phrase("Figure", "To the left of the dashed line the network says class 1 (green)."),
        phrase("Figure", "Below the dashed line, to the left, the network says class 1 (green)."),
        phrase("Figure", "Below the dashed line the network says class 1 (green)."),
        phrase("Figure", "Below the dashed line, to the right, the network says class 1 (green).")};
    if (!decidesInPlane(network) || network.output.weights.isZero(0))
        return {};
    const double direction = std::atan2(network.output.weights[1], network.output.weights[0]);
    const auto eighth = std::lround(direction / (std::numbers::pi / 4));
    return sides[static_cast<std::size_t>((eighth + 8) % 8)];
}

Text ofHiddenSpace(const Snapshot& snapshot) {
    const Text shares = decidesInPlane(snapshot.network) ? sharesInWords(snapshot) : Text();
    return sentences({sideInWords(snapshot.network), shares,
                      extentsInWords(snapshot.forward.hidden(), *snapshot.data, "h1", "h2")});
}

Text ofSeparability(const Snapshot& snapshot) {
    return extentsInWords(snapshot.forward.hidden(), *snapshot.data, "h1", "h2");
}

/// What the network says to the point that is followed.
Text probeInWords(const Snapshot& snapshot) {
    if (!snapshot.look.probe)
        return {};
    const Vertex& point = *snapshot.look.probe;
    const double logit = forward(shownNetwork(snapshot), point).logits[0];
    const Phrase sentence =
        logit > 0   ? phrase("Figure", "Your point (%1, %2) gets the output %3: class 1 (green).")
        : logit < 0 ? phrase("Figure", "Your point (%1, %2) gets the output %3: class 0 (blue).")
                    : phrase("Figure", "Your point (%1, %2) gets the output %3: it lies on the boundary.");
    return sentence(inWords(point.x()), inWords(point.y()), inWords(logit));
}

Text ofInputSpace(const Snapshot& snapshot) {
    return sentences({probeInWords(snapshot), sharesInWords(snapshot),
                      extentsInWords(snapshot.data->points, *snapshot.data, "x1", "x2")});
}

Text ofWeights(const Snapshot& snapshot) {
    const std::vector<double> values = parametersOf(snapshot.network);
    const std::vector<std::string> names = parameterNames(snapshot.network);
    const auto [low, high] = std::ranges::minmax_element(values);
    const auto named = [&](auto found) {
        return Text(names[static_cast<std::size_t>(found - values.begin())]);
    };
    return phrase("Figure", "The lowest is %1 with %2, the highest %3 with %4.")(named(low), inWords(*low),
                                                                                 named(high), inWords(*high));
}

Text ofContributions(const Snapshot& snapshot) {
    const Eigen::MatrixXd parts = contributions(snapshot.network, snapshot.forward);
    if (parts.cols() == 0)
        return {};
    const double size = parts.cwiseAbs().maxCoeff();
    std::vector<Text> each;
    for (Eigen::Index unit = 0; unit < parts.rows(); ++unit)
        each.push_back(phrase("Figure", "To the points of the data %1 adds from %2 to %3.")(
            unitName(unit), inWordsBeside(parts.row(unit).minCoeff(), size, 2),
            inWordsBeside(parts.row(unit).maxCoeff(), size, 2)));
    return sentences(each);
}

Text ofProbabilities(const Snapshot& snapshot) {
    const Eigen::RowVectorXd& logits = snapshot.forward.logits;
    if (logits.size() == 0 || !logits.allFinite())
        return {};
    return phrase("Figure", "For the points of the data it runs from %1 to %2.")(
        inWordsBeside(probability(logits.minCoeff()), 1, 2), inWords(probability(logits.maxCoeff()), 2));
}

Text ofLearningCurve(const Snapshot& snapshot) {
    if (!snapshot.run || snapshot.run->losses.empty())
        return {};
    const std::vector<double>& losses = snapshot.run->losses;
    const auto least = std::ranges::min_element(losses);
    return phrase("Figure", "The loss begins at %1 and ends at %2; it is least, %3, after epoch %4.")(
        inWords(losses.front()), inWords(losses.back()), inWords(*least), least - losses.begin());
}

struct Spoken {
    std::string_view figure;
    Text (*tell)(const Snapshot& snapshot);
};

} // namespace

Text spokenBesides(std::string_view figure, const Snapshot& snapshot) {
    static constexpr std::array all{Spoken{"hidden", ofHiddenSpace},
                                    Spoken{"separability", ofSeparability},
                                    Spoken{"input", ofInputSpace},
                                    Spoken{"output-map", ofInputSpace},
                                    Spoken{"network", ofWeights},
                                    Spoken{"weight-heat-map", ofWeights},
                                    Spoken{"contributions", ofContributions},
                                    Spoken{"contribution-surfaces", ofContributions},
                                    Spoken{"surface-probability", ofProbabilities},
                                    Spoken{"learning-curve", ofLearningCurve}};
    const auto found = std::ranges::find(all, figure, &Spoken::figure);
    return found == all.end() ? Text() : found->tell(snapshot);
}

} // namespace tanhgram
