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

Box rangeOf(const PlaneMap& map, const Eigen::MatrixXd& places, const Canvas& canvas) {
    Box shown;
    for (const GridLine& line : gridLines())
        for (const Vertex& end : {line.from, line.to})
            include(shown, map.hidden(end));
    for (const Vertex& point : pointsOf(places))
        include(shown, point);
    return equalScaled(padded(shown), canvas.width, canvas.height);
}

std::string layerName(const Network& network, const MorphStage& stage) {
    return network.hidden.size() == 1 ? "" : " of layer " + std::to_string(stage.layer + 1);
}

std::string sentence(const Network& network, const MorphStage& stage) {
    const DenseLayer& layer = network.hidden[stage.layer];
    const std::string where = layerName(network, stage);
    switch (stage.move) {
    case MorphMove::Weights:
        if (layer.units() == 2 && layer.inputs() == 2)
            return "W" + where + " " + inWords(linearMove(layer.weights)) + ".";
        return "W" + where + " takes " + std::to_string(layer.inputs()) + " numbers to " +
               std::to_string(layer.units()) + ".";
    case MorphMove::Biases:
        return "The biases" + where + " push the plane without changing its shape.";
    case MorphMove::Activation:
        return "The activation" + where + ", " + std::string(name(layer.activation)) +
               ", is applied to each coordinate by itself.";
    }
    return "";
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
    Drawing drawing(rangeOf(map, places, canvas), canvas);
    addCarriedGrid(drawing, map);
    drawing.addClasses(places, *snapshot.data);
    Figure figure;
    figure.name = "morph";
    figure.title = "The plane on its way";
    figure.equalScale = true;
    figure.x.title = axisTitle(network, stage, 1);
    figure.y.title = axisTitle(network, stage, 2);
    figure.legend = classLegend(*snapshot.data);
    figure.description = sentence(network, stage);
    drawing.finish(figure);
    return figure;
}

} // namespace tanhgram
