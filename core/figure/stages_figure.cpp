// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/hidden.h"
#include "core/figure/hidden_space.h"
#include "core/figure/layer_words.h"
#include "core/figure/panels.h"
#include "core/figure/stage_panels.h"
#include "core/figure/stage_words.h"
#include "core/figure/words.h"
#include "core/geometry/carry.h"
#include "core/geometry/clip.h"

#include <algorithm>

namespace tanhgram {

namespace {

constexpr double strip = 20; ///< for a panel's title, in pixels
constexpr double gap = 10;

Text panelTitle(const Network& network, const MorphStage& stage, double width) {
    constexpr double roomForWords = 140;
    if (network.hidden.size() == 1 || stage.share == 0 || width >= roomForWords)
        return inWords(network, stage);
    return notation("%1: %2")(stage.layer + 1, expression(network, stage));
}

Text sentence(const Network& network, std::size_t stages) {
    return sentences(
        {counted("Figure",
                 "The plane at %n stage(s) of its way, from the input to the last hidden layer.")(stages),
         weightsInWords(network)});
}

// A panel without the strip below it in which its range stands.
Box plotIn(const Box& panel) {
    constexpr double foot = 16;
    Box plot = panel;
    plot.low.y() = std::min(plot.low.y() + foot, plot.high.y() - 1);
    return squareIn(plot);
}

void addFrame(Drawing& drawing, const Box& box, const Box& range) {
    const Vertex corner(box.high.x(), box.low.y()), other(box.low.x(), box.high.y());
    drawing.addLine({box.low, corner, box.high, other, box.low}, Ink::GridAxis);
    constexpr double roomForRange = 84;
    if (box.size().x() < roomForRange)
        return;
    const Vertex below(0, -8);
    drawing.add(Label{box.low + below, inWords(range.low.x()), Ink::Text, Anchor::Left, false});
    drawing.add(Label{corner + below, inWords(range.high.x()), Ink::Text, Anchor::Right, false});
}

void addPlane(Drawing& drawing, const StagePanel& panel, const DataSet& data, const BoxMap& map) {
    const Vertex scale = map.to.size().cwiseQuotient(map.from.size());
    const PlaneMap network = panel.plane.map();
    for (const bool origin : {false, true})
        for (const GridLine& line : gridLines())
            if (line.throughOrigin == origin)
                for (const Path& piece : clipPolyline(carried(network, line.from, line.to, scale), map.from))
                    drawing.addLine(map(piece), origin ? Ink::GridAxis : Ink::Grid, origin ? 1.5 : 1);
    Eigen::MatrixXd places(2, data.size());
    for (Eigen::Index i = 0; i < data.size(); ++i)
        places.col(i) = map(Vertex(panel.plane.places.col(i)));
    drawing.addClasses(places, data);
}

void addPanel(Drawing& drawing, const StagePanel& panel, const Snapshot& snapshot, const Box& box,
              bool isLast) {
    const BoxMap map{panel.range, plotIn(box)};
    addPlane(drawing, panel, *snapshot.data, map);
    if (isLast)
        if (const auto line = decisionLineIn(panel, snapshot.network))
            drawing.addLine(map(*line), Ink::Boundary, 2, Dash::Dashed);
    addFrame(drawing, map.to, panel.range);
    drawing.add(Label{{(box.low.x() + box.high.x()) / 2, map.to.high.y() + 10},
                      panelTitle(snapshot.network, panel.stage, box.size().x()),
                      Ink::Text,
                      Anchor::Centre,
                      false});
}

} // namespace

Figure stagesFigure(const Snapshot& snapshot, const Canvas& canvas) {
    Figure figure;
    figure.name = "stages";
    figure.title = phrase("Figure", "Stage by stage");
    figure.axes = false;
    figure.legend = classLegend(*snapshot.data);
    if (decidesInPlane(snapshot.network))
        figure.legend.push_back({phrase("Figure", "decision line"), Ink::Boundary, Dash::Dashed});
    Drawing drawing(pixelFrame(canvas), canvas);
    const std::vector<StagePanel> all = stagePanels(snapshot);
    figure.description = sentence(snapshot.network, all.size());
    const std::vector<Box> boxes = panels(canvas, static_cast<int>(all.size()), strip, gap);
    for (std::size_t i = 0; i < all.size(); ++i)
        addPanel(drawing, all[i], snapshot, boxes[i], i + 1 == all.size());
    drawing.finish(figure);
    return figure;
}

} // namespace tanhgram
