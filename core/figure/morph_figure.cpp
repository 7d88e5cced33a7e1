// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/hidden.h"
#include "core/figure/hidden_space.h"
#include "core/figure/words.h"
#include "core/geometry/carry.h"
#include "core/geometry/morph.h"
#include "core/geometry/ranges.h"

namespace tanhgram {

namespace {

// Where the data are on the way; the first two coordinates, as everywhere in a plane.
Eigen::MatrixXd onTheWay(const PlaneMap& map, const Points& points) {
    Eigen::MatrixXd places(2, points.cols());
    for (Eigen::Index i = 0; i < points.cols(); ++i)
        places.col(i) = map.hidden(points.col(i));
    return places;
}

Box rangeOf(const PlaneMap& map, const Eigen::MatrixXd& places, const Look& look, const Canvas& canvas) {
    Box shown;
    for (const GridLine& line : gridLines())
        for (const Vertex& end : {line.from, line.to})
            include(shown, map.hidden(end));
    for (const Vertex& point : pointsOf(places))
        include(shown, point);
    Box range = padded(shown);
    includeShared(range, look);
    return equalScaled(range, canvas.width, canvas.height);
}

Text sentence(const Network& network, const MorphStage& stage) {
    const DenseLayer& layer = network.hidden[stage.layer];
    const bool only = network.hidden.size() == 1;
    const std::size_t number = stage.layer + 1;
    const Text matrix = only ? Text("W") : phrase("Figure", "W of layer %1")(number);
    switch (stage.move) {
    case MorphMove::Weights:
        if (layer.units() == 2 && layer.inputs() == 2)
            return inWords(linearMove(layer.weights), matrix);
        return counted("Figure", "%1 takes %n number(s) to %2.")(layer.inputs(), matrix, layer.units());
    case MorphMove::Biases:
        if (only)
            return phrase("Figure", "The biases push the plane without changing its shape.");
        return phrase("Figure", "The biases of layer %1 push the plane without changing its shape.")(number);
    case MorphMove::Activation:
        if (only)
            return phrase("Figure", "The activation, %1, is applied to each coordinate by itself.")(
                name(layer.activation));
        return phrase("Figure", "The activation of layer %1, %2, is applied to each coordinate by itself.")(
            number, name(layer.activation));
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
    const Morphed now = morphed(network, stage);
    const PlaneMap map(now.network, now.bend);
    const Eigen::MatrixXd places = onTheWay(map, snapshot.data->points);
    Drawing drawing(rangeOf(map, places, snapshot.look, canvas), canvas);
    addCarriedGrid(drawing, map);
    drawing.addClasses(places, *snapshot.data);
    Figure figure;
    figure.name = "morph";
    figure.title = phrase("Figure", "The plane on its way");
    figure.equalScale = true;
    figure.x.title = axisTitle(network, stage, 1);
    figure.y.title = axisTitle(network, stage, 2);
    figure.legend = classLegend(*snapshot.data);
    figure.description = sentence(network, stage);
    drawing.finish(figure);
    return figure;
}

} // namespace tanhgram
