// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/carried_plane.h"
#include "core/figure/hidden.h"
#include "core/figure/hidden_space.h"
#include "core/figure/layer_words.h"
#include "core/figure/stage_words.h"
#include "core/figure/words.h"
#include "core/geometry/ranges.h"
#include "core/network/activation_words.h"

namespace tanhgram {

namespace {

// What is seen of more coordinates than a plane has.
Text followedInWords(const DenseLayer& layer) {
    if (std::max(layer.units(), layer.inputs()) <= 2)
        return {};
    return phrase("Figure", "The figure follows the first two of them.");
}

Text sentence(const Network& network, const MorphStage& stage) {
    const DenseLayer& layer = network.hidden[stage.layer];
    const bool only = network.hidden.size() == 1;
    const std::size_t number = stage.layer + 1;
    switch (stage.move) {
    case MorphMove::Weights:
        return sentences({weightsInWords(network, stage.layer), followedInWords(layer)});
    case MorphMove::Biases:
        if (only)
            return phrase("Figure", "The biases push the plane without changing its shape.");
        return phrase("Figure", "The biases of layer %1 push the plane without changing its shape.")(number);
    case MorphMove::Activation:
        if (only)
            return phrase("Figure", "The activation, %1, is applied to each coordinate by itself.")(
                inWords(layer.activation));
        return phrase("Figure", "The activation of layer %1, %2, is applied to each coordinate by itself.")(
            number, inWords(layer.activation));
    }
    return {};
}

std::string axisTitle(const Network& network, const MorphStage& stage, int coordinate) {
    const bool begun = stage.layer > 0 || stage.move != MorphMove::Weights || stage.share > 0;
    const bool ended =
        stage.layer + 1 == network.hidden.size() && stage.move == MorphMove::Activation && stage.share == 1;
    const std::string letter = !begun ? "x" : ended ? "h" : "z";
    return letter + std::to_string(coordinate);
}

} // namespace

Figure morphFigure(const Snapshot& snapshot, const Canvas& canvas) {
    const Network& network = snapshot.network;
    const MorphStage stage = morphStage(network, snapshot.look.morph.value_or(morphLength(network)));
    const CarriedPlane plane = carriedPlane(snapshot, stage);
    Drawing drawing(equalRange(padded(plane.reach), snapshot.look, canvas), canvas);
    addCarriedGrid(drawing, plane.map());
    drawing.addClasses(plane.places, *snapshot.data);
    Figure figure;
    figure.name = "morph";
    figure.title = phrase("Figure", "The plane on its way");
    figure.equalScale = true;
    figure.x.title = axisTitle(network, stage, 1);
    figure.y.title = axisTitle(network, stage, 2);
    figure.legend = classLegend(*snapshot.data);
    figure.description = sentence(network, reached(stage));
    drawing.finish(figure);
    return figure;
}

} // namespace tanhgram
