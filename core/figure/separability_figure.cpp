// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/hidden.h"
#include "core/figure/hidden_grips.h"
#include "core/figure/hidden_space.h"
#include "core/figure/words.h"
#include "core/geometry/clip.h"
#include "core/geometry/convex_hull.h"
#include "core/geometry/simplify.h"

namespace tanhgram {

namespace {

void addWitness(Drawing& drawing, const Line& line, double margin) {
    const Box& range = drawing.range();
    // The band as a polygon far longer than the figure, cut down to it.
    const Vertex along(-line.normal.y(), line.normal.x());
    const Vertex middle = range.low + range.size() / 2;
    const Vertex foot = middle - line.distance(middle) * line.normal;
    const Vertex reach = along * 2 * range.size().norm();
    const Vertex half = line.normal * margin;
    drawing.addPolygon({foot - reach - half, foot + reach - half, foot + reach + half, foot - reach + half},
                       Ink::Witness, 0.2);
    if (const auto across = lineAcross(line.normal, line.offset, range))
        drawing.addLine(*across, Ink::Witness, 2);
    for (const double side : {-margin, margin})
        if (const auto across = lineAcross(line.normal, line.offset + side, range))
            drawing.addLine(*across, Ink::Witness, 1, Dash::Dotted);
}

void addOverlap(Drawing& drawing, const Path& overlap) {
    drawing.addPolygon(overlap, Ink::Witness, 0.4);
    Path closed = overlap;
    closed.push_back(overlap.front());
    if (overlap.size() == 1)
        drawing.addMarkers(overlap, Ink::Witness, MarkerShape::Diamond, 9);
    else
        drawing.addLine(closed, Ink::Witness, 2);
}

// The hulls show why: a line that separates two sets separates their hulls.
void addHulls(Drawing& drawing, const Snapshot& snapshot) {
    for (int label = 0; label < 2; ++label) {
        Path hull =
            convexHull(ofClass(firstTwoRows(snapshot.forward.hidden()), snapshot.data->labels, label));
        if (hull.empty())
            continue;
        hull.push_back(hull.front());
        drawing.addLine(simplified(hull, drawing.pixelsPerUnit()),
                        label == 0 ? Ink::ClassBlue : Ink::ClassGreen, 1.5, Dash::Dotted);
    }
}

Text verdictSentence(const Separability& verdict) {
    if (verdict.separable && !verdict.line)
        return phrase("Figure", "There is only one class, so there is nothing to separate.");
    if (verdict.separable)
        return phrase("Figure",
                      "A straight line can separate the classes: the widest margin on each side is %1.")(
            inWords(verdict.margin));
    if (verdict.overlap.size() == 1)
        return phrase("Figure", "No straight line can separate the classes: their hulls meet in one point.");
    return phrase("Figure", "No straight line can separate the classes: their hulls overlap in the marked "
                            "part.");
}

} // namespace

Figure separabilityFigure(const Snapshot& snapshot, const Canvas& canvas) {
    Drawing drawing(hiddenRange(snapshot, canvas), canvas);
    addCarriedGrid(drawing, PlaneMap(snapshot.network));
    Figure figure = emptyHiddenFigure(snapshot.network);
    figure.name = "separability";
    figure.title = phrase("Figure", "Can a straight line separate them?");
    figure.legend = classLegend(*snapshot.data);
    figure.description = unitsNote(snapshot.network);
    if (const auto verdict = hiddenSeparability(snapshot)) {
        addHulls(drawing, snapshot);
        if (verdict->line)
            addWitness(drawing, *verdict->line, verdict->margin);
        else if (!verdict->separable)
            addOverlap(drawing, verdict->overlap);
        figure.legend.push_back({verdict->separable ? phrase("Figure", "widest margin")
                                                    : phrase("Figure", "overlap of the hulls"),
                                 Ink::Witness});
        figure.description = verdictSentence(*verdict);
    }
    drawing.addClasses(snapshot.forward.hidden(), *snapshot.data);
    figure.grips = imageGrips(snapshot, drawing);
    drawing.finish(figure);
    return figure;
}

} // namespace tanhgram
