// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/diagram.h"

#include "core/figure/diagram_layout.h"
#include "core/figure/panels.h"
#include "core/figure/parameter_names.h"
#include "core/figure/shown.h"
#include "core/figure/words.h"
#include "core/network/activity.h"

#include <algorithm>
#include <cmath>

namespace tanhgram {

namespace {

// Every layer as a matrix: the hidden ones, and the output's single row.
std::vector<Eigen::MatrixXd> matrices(const Network& network) {
    std::vector<Eigen::MatrixXd> result;
    for (const DenseLayer& layer : network.hidden)
        result.push_back(layer.weights);
    result.push_back(network.output.weights.transpose());
    return result;
}

// What the widest line stands for: a hand within the sliders' range changes no other line.
double largestWeight(const Snapshot& snapshot) {
    double largest = parameterReach;
    for (const Eigen::MatrixXd& matrix : matrices(snapshot.network))
        largest = std::max(largest, matrix.cwiseAbs().maxCoeff());
    Interval values{-largest, largest};
    includeShared(values, snapshot.look);
    return values.high;
}

// The diagram in the making: columns of nodes, the inputs being column 0 and the output the last.
class Diagram {
public:
    Diagram(const Snapshot& snapshot, const Canvas& canvas)
        : snapshot_(snapshot), layout_(snapshot.network, pixelFrame(canvas)),
          drawing_(pixelFrame(canvas), canvas), largest_(largestWeight(snapshot)) {
        if (snapshot.look.probe)
            values_ = forward(snapshot.network, *snapshot.look.probe);
    }

    Figure finish(Figure figure) {
        const std::vector<Eigen::MatrixXd> weights = matrices(snapshot_.network);
        for (std::size_t column = 1; column < layout_.columns(); ++column)
            addWeights(column, weights[column - 1]);
        for (std::size_t column = 1; column < layout_.columns(); ++column)
            addNumbers(column, weights[column - 1]);
        for (std::size_t column = 0; column < layout_.columns(); ++column)
            for (Eigen::Index node = 0; node < layout_.nodes(column); ++node)
                addNode(column, node);
        figure.grips = layout_.grips();
        drawing_.finish(figure);
        return figure;
    }

private:
    bool isLastHidden(std::size_t column) const { return column + 2 == layout_.columns(); }
    bool isOutput(std::size_t column) const { return column + 1 == layout_.columns(); }

    bool switchedOff(std::size_t column, Eigen::Index node) const {
        return isLastHidden(column) && snapshot_.look.off.contains(static_cast<int>(node));
    }

    // Off at the point that is followed, or, without one, for all data.
    bool silent(std::size_t column, Eigen::Index node) const {
        if (column == 0 || isOutput(column))
            return false;
        const std::size_t layer = column - 1;
        if (!values_)
            return isDead(snapshot_.network, snapshot_.forward, layer, node);
        return isOff(snapshot_.network.hidden[layer].activation, values_->layers[layer].z(node, 0));
    }

    Text nodeName(std::size_t column, Eigen::Index node) const {
        if (column == 0)
            return node == 0 ? "x1" : "x2";
        if (isOutput(column))
            return phrase("Figure", "out");
        return (layout_.columns() > 3 && !isLastHidden(column) ? std::to_string(column) + "." : "") +
               unitName(node);
    }

    std::optional<double> nodeValue(std::size_t column, Eigen::Index node) const {
        if (!values_)
            return std::nullopt;
        if (column == 0)
            return (*snapshot_.look.probe)[node];
        if (!isOutput(column))
            return values_->layers[column - 1].h(node, 0);
        return forward(shownNetwork(snapshot_), *snapshot_.look.probe).logits[0];
    }

    void addWeights(std::size_t column, const Eigen::MatrixXd& weights) {
        for (Eigen::Index to = 0; to < weights.rows(); ++to)
            for (Eigen::Index from = 0; from < weights.cols(); ++from) {
                const double share = std::clamp(weights(to, from) / largest_, -1.0, 1.0);
                const bool idle = switchedOff(column - 1, from) || silent(column - 1, from);
                Polyline line{{layout_.node(column - 1, from), layout_.node(column, to)},
                              Ink::Grid,
                              0.6 + 6.4 * std::sqrt(std::abs(share)),
                              idle        ? Dash::Dotted
                              : share < 0 ? Dash::Dashed
                                          : Dash::Solid};
                if (idle)
                    line.width = 1;
                else
                    line.shade = Shade{ColourMap::Signs, 0.5 + (share < 0 ? -0.2 : 0.2) + 0.3 * share};
                line.note = phrase("Figure", "%1 to %2: weight %3")(
                    nodeName(column - 1, from), nodeName(column, to), inWords(weights(to, from), 6));
                drawing_.add(line);
            }
    }

    void addNumbers(std::size_t column, const Eigen::MatrixXd& weights) {
        for (Eigen::Index to = 0; to < weights.rows(); ++to)
            for (Eigen::Index from = 0; from < weights.cols(); ++from)
                if (const auto at = layout_.number(column, from, to))
                    drawing_.add(Label{*at, named(layout_.weightIndex(column, from, to), weights(to, from)),
                                       Ink::Text, Anchor::Centre});
    }

    // "w11 = 0.5" where there is room for names, else "0.5".
    Text named(std::size_t index, double number) const {
        return layout_.hasNames() ? notation("%1 = %2")(names_[index], inWords(number)) : inWords(number);
    }

    void addNode(std::size_t column, Eigen::Index node) {
        const Vertex at = layout_.node(column, node);
        const double radius = layout_.radius();
        const bool off = switchedOff(column, node);
        const bool grey = off || silent(column, node);
        const Text note = nodeNote(column, node);
        drawing_.add(
            Markers{{at}, grey ? Ink::Grid : Ink::Curve, MarkerShape::Circle, 2 * radius + 3, {}, note});
        Markers face{{at}, Ink::Grid, MarkerShape::Circle, 2 * radius, {}, note};
        // The neutral middle of the map is the colour of paper for nodes that are on.
        face.shade = Shade{ColourMap::Signs, 0.5};
        if (!grey)
            drawing_.add(face);
        if (!grey && values_)
            drawing_.add(Markers{{at}, Ink::Series5, MarkerShape::Circle, 2 * radius - 2, {}, note});
        drawing_.add(Label{at, nodeName(column, node), Ink::Text, Anchor::Centre, false});
        addTexts(column, node, off);
    }

    // Below a node its bias and, of the followed point, its value; or why it is grey.
    void addTexts(std::size_t column, Eigen::Index node, bool off) {
        Text text;
        if (const auto value = nodeValue(column, node))
            text = notation("= %1")(inWords(*value));
        else if (column > 0 && (layout_.hasTextBeside(column) || hasRoomBelow(column)))
            text = layout_.hasNames() ? named(layout_.biasIndex(column, node), bias(column, node))
                                      : notation("b = %1")(inWords(bias(column, node), 2));
        if (off)
            text = phrase("Figure", "switched off");
        else if (silent(column, node))
            text = values_ ? phrase("Figure", "= 0, off") : phrase("Figure", "dead");
        if (!text.empty())
            drawing_.add(Label{layout_.text(column, node), text, Ink::Text,
                               layout_.hasTextBeside(column) ? Anchor::Left : Anchor::Centre});
    }

    bool hasRoomBelow(std::size_t column) const {
        constexpr double textHeight = 15; // pixels
        const double pitch = drawing_.range().size().y() / static_cast<double>(layout_.nodes(column));
        return pitch >= 2 * layout_.radius() + textHeight;
    }

    double bias(std::size_t column, Eigen::Index node) const {
        return isOutput(column) ? snapshot_.network.output.bias
                                : snapshot_.network.hidden[column - 1].biases[node];
    }

    Text nodeNote(std::size_t column, Eigen::Index node) const {
        const Text name = nodeName(column, node);
        const std::optional<double> known = nodeValue(column, node);
        const Text value = known ? inWords(*known, 6) : Text();
        if (column == 0)
            return known ? phrase("Figure", "%1, value %2")(name, value) : name;
        const Text pushed = inWords(bias(column, node), 6);
        if (!known)
            return phrase("Figure", "%1, bias %2")(name, pushed);
        if (isOutput(column))
            return phrase("Figure", "%1, bias %2, value %3")(name, pushed, value);
        return phrase("Figure", "%1, bias %2, z %3, value %4")(
            name, pushed, inWords(values_->layers[column - 1].z(node, 0), 6), value);
    }

    const Snapshot& snapshot_;
    DiagramLayout layout_;
    std::vector<std::string> names_ = parameterNames(snapshot_.network);
    Drawing drawing_;
    double largest_;
    std::optional<Forward> values_;
};

Text sentence(const Snapshot& snapshot) {
    if (!snapshot.look.probe)
        return phrase("Figure", "Wide lines are large weights, dashed orange ones negative, violet ones "
                                "positive. Choose a point to see which nodes it switches on.");
    const Vertex& p = *snapshot.look.probe;
    const Forward values = forward(snapshot.network, p);
    const std::size_t last = snapshot.network.hidden.size() - 1;
    Pattern on = 0;
    for (std::size_t layer = 0; layer <= last; ++layer)
        for (Eigen::Index unit = 0; unit < snapshot.network.hidden[layer].units(); ++unit)
            if (!isOff(snapshot.network.hidden[layer].activation, values.layers[layer].z(unit, 0)))
                on |= patternBit(layer, unit);
    return phrase("Figure", "At (%1, %2): %3, output %4.")(
        inWords(p.x()), inWords(p.y()), inWords(snapshot.network, on),
        inWords(forward(shownNetwork(snapshot), p).logits[0], 4));
}

} // namespace

Figure networkFigure(const Snapshot& snapshot, const Canvas& canvas) {
    Figure figure;
    figure.name = "network";
    figure.title = phrase("Figure", "The network");
    figure.axes = false;
    figure.description = sentence(snapshot);
    const double largest = largestWeight(snapshot);
    figure.values = Interval{-largest, largest};
    LegendEntry scale{phrase("Figure", "weight")};
    scale.scale = {ColourMap::Signs, -largest, largest};
    figure.legend = {scale};
    return Diagram(snapshot, canvas).finish(std::move(figure));
}

} // namespace tanhgram
