// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/hidden.h"

#include "core/figure/hidden_grips.h"
#include "core/figure/hidden_space.h"
#include "core/figure/words.h"
#include "core/geometry/clip.h"

namespace tanhgram {

namespace {

std::string lineSentence(const Snapshot& snapshot, bool lineVisible) {
    const OutputUnit& output = snapshot.network.output;
    const std::string share = percent(snapshot.accuracy) + " of the points";
    if (output.weights.isZero(0))
        return "There is no dashed line, because both output weights are 0.";
    if (!lineVisible)
        return "The dashed line lies outside the figure; " + share + " are on their right side.";
    return "The dashed line has " + share + " on their right side.";
}

std::string possibilitySentence(const Snapshot& snapshot) {
    const auto verdict = hiddenSeparability(snapshot);
    if (!verdict || snapshot.data->size() == 0)
        return "";
    if (!verdict->separable)
        return " No straight line could separate all of them.";
    if (!verdict->line)
        return " There is only one class.";
    return " A straight line can separate all of them, with a margin of " + inWords(verdict->margin) + ".";
}

} // namespace

Figure hiddenFigure(const Snapshot& snapshot, const Canvas& canvas) {
    const Network& network = snapshot.network;
    Drawing drawing(hiddenRange(snapshot, canvas), canvas);
    addCarriedGrid(drawing, PlaneMap(network));
    drawing.addClasses(snapshot.forward.hidden(), *snapshot.data);
    Figure figure = emptyHiddenFigure(network);
    figure.name = "hidden";
    figure.title = "Hidden space";
    figure.legend = classLegend(*snapshot.data);
    figure.description = unitsNote(network);
    if (decidesInPlane(network)) {
        const auto line = lineAcross(network.output.weights.head<2>(), network.output.bias, drawing.range());
        if (line)
            drawing.addLine(*line, Ink::Boundary, 2, Dash::Dashed);
        figure.legend.push_back({"decision line", Ink::Boundary, Dash::Dashed});
        figure.description = lineSentence(snapshot, line.has_value()) + possibilitySentence(snapshot);
    }
    figure.grips = hiddenGrips(snapshot, drawing);
    drawing.finish(figure);
    return figure;
}

} // namespace tanhgram
