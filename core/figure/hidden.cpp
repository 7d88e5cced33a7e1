// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/hidden.h"

#include "core/figure/hidden_grips.h"
#include "core/figure/hidden_space.h"
#include "core/figure/words.h"
#include "core/geometry/clip.h"

#include <algorithm>
#include <iterator>

namespace tanhgram {

namespace {

Text lineSentence(const Snapshot& snapshot, bool lineVisible) {
    const OutputUnit& output = snapshot.network.output;
    if (output.weights.isZero(0))
        return phrase("Figure", "There is no dashed line, because both output weights are 0.");
    const Text share = percent(snapshot.accuracy);
    if (!lineVisible)
        return phrase("Figure",
                      "The dashed line lies outside the figure; %1 of the points are on the correct "
                      "side.")(share);
    return phrase("Figure", "The dashed line has %1 of the points on the correct side.")(share);
}

Text possibilitySentence(const Snapshot& snapshot) {
    if (snapshot.look.isAsked || snapshot.data->size() == 0)
        return {};
    const auto verdict = hiddenSeparability(snapshot);
    if (!verdict)
        return {};
    if (!verdict->separable)
        return phrase("Figure", "No straight line could separate all of them.");
    if (!verdict->line)
        return phrase("Figure", "There is only one class.");
    return phrase("Figure",
                  "A straight line can separate all of them, with a margin of %1.")(inWords(verdict->margin));
}

} // namespace

Figure hiddenFigure(const Snapshot& snapshot, const Canvas& canvas) {
    const Network& network = snapshot.network;
    Drawing drawing(hiddenRange(snapshot, canvas), canvas);
    addStart(drawing, snapshot);
    addCarriedGrid(drawing, PlaneMap(network));
    drawing.addClasses(snapshot.forward.hidden(), *snapshot.data);
    Figure figure = emptyHiddenFigure(network);
    figure.name = "hidden";
    figure.title = phrase("Figure", "Hidden space");
    figure.legend = classLegend(*snapshot.data);
    figure.description = unitsNote(network);
    if (decidesInPlane(network)) {
        const auto line = lineAcross(network.output.weights.head<2>(), network.output.bias, drawing.range());
        if (line)
            drawing.addLine(*line, Ink::Boundary, 2, Dash::Dashed);
        figure.legend.push_back({phrase("Figure", "decision line"), Ink::Boundary, Dash::Dashed});
        figure.description =
            sentences({lineSentence(snapshot, line.has_value()), possibilitySentence(snapshot)});
    }
    figure.grips = imageGrips(snapshot, drawing);
    std::ranges::move(lineGrips(snapshot, drawing), std::back_inserter(figure.grips));
    if (snapshot.start)
        figure.legend.push_back(startLegend());
    drawing.finish(figure);
    return figure;
}

} // namespace tanhgram
