// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/height_map.h"

#include "core/figure/input_plane.h"
#include "core/figure/words.h"
#include "core/geometry/decision_map.h"
#include "core/geometry/ranges.h"
#include "core/geometry/simplify.h"

#include <algorithm>
#include <cmath>

namespace tanhgram {

namespace {

// Where an affine height has that level on a convex polygon: two ends, or none.
Path levelOn(const Facet& facet, double level) {
    Path ends;
    for (std::size_t i = 0; i < facet.base.size(); ++i) {
        const Vertex &a = facet.base[i], &b = facet.base[(i + 1) % facet.base.size()];
        const double before = at(facet.height, a) - level, after = at(facet.height, b) - level;
        if ((before > 0) != (after > 0))
            ends.emplace_back(a + before / (before - after) * (b - a));
    }
    return ends.size() == 2 ? ends : Path{};
}

void addContours(Drawing& drawing, const BoxMap& map, const Facet& facet, const HeightColours& colours,
                 double step) {
    double low = at(facet.height, facet.base[0]), high = low;
    for (const Vertex& corner : facet.base) {
        low = std::min(low, at(facet.height, corner));
        high = std::max(high, at(facet.height, corner));
    }
    for (double index = std::ceil(low / step); index * step < high; ++index)
        if (index * step != colours.middle)
            drawing.addLine(map(levelOn(facet, index * step)), Ink::GridAxis, 0.8);
}

// Sides that lie on the edge of what is shown are none.
void addCreases(Drawing& drawing, const BoxMap& map, const Facet& facet) {
    for (std::size_t i = 0; i < facet.base.size(); ++i) {
        const Vertex &a = facet.base[i], &b = facet.base[(i + 1) % facet.base.size()];
        const auto onBorder = [&](Eigen::Index axis) {
            return a[axis] == b[axis] && (a[axis] == map.from.low[axis] || a[axis] == map.from.high[axis]);
        };
        if (facet.isCrease(i) && !onBorder(0) && !onBorder(1))
            drawing.addLine({map(a), map(b)}, Ink::Curve, 1, Dash::Dotted);
    }
}

Shade shade(const Facet& facet, const BoxMap& map, const HeightColours& colours) {
    if (facet.tone)
        return {ColourMap::Classes, colours.at(*facet.tone)};
    const Vertex perUnit = map.slope(facet.height.head<2>().transpose()) / (2 * colours.reach);
    const Vertex& corner = facet.base[0];
    return {ColourMap::Classes, colours.at(at(facet.height, corner)) - perUnit.dot(map(corner)), perUnit};
}

Text outputSentence(const Snapshot& snapshot, const Eigen::RowVectorXd& logits) {
    const double size = logits.cwiseAbs().maxCoeff();
    const Text output = phrase("Figure", "The network's output over the input plane, from %1 to %2; dotted "
                                         "lines are the creases where a node switches on.")(
        inWordsBeside(logits.minCoeff(), size), inWordsBeside(logits.maxCoeff(), size));
    if (snapshot.look.off.empty())
        return output;
    return sentences({output, phrase("Figure", "Some nodes are switched off.")});
}

} // namespace

void addHeightMap(Drawing& drawing, const BoxMap& map, const std::vector<Facet>& facets,
                  const HeightColours& colours, double contourStep) {
    for (const Facet& facet : facets)
        drawing.add(Polygon{map(facet.base), Ink::Curve, 1, shade(facet, map, colours), facet.note});
    for (const Facet& facet : facets) {
        if (contourStep > 0)
            addContours(drawing, map, facet, colours, contourStep);
        addCreases(drawing, map, facet);
    }
}

Figure outputMapFigure(const Snapshot& snapshot, const Canvas& canvas) {
    const Network network = shownNetwork(snapshot);
    const DataSet& data = *snapshot.data;
    Drawing drawing(inputPlane(data, snapshot.look, canvas), canvas);
    const Box plane = drawing.range();
    Figure figure = emptyInputFigure();
    figure.name = "output-map";
    figure.title = phrase("Figure", "Output map");
    figure.legend = classLegend(data);
    const Eigen::RowVectorXd logits = forward(network, tellingPlaces(network, plane)).logits;
    if (const auto range = heightRange(logits, snapshot.look)) {
        figure.values = range;
        const double reach = std::max(range->high, -range->low);
        const BoxMap same{plane, plane};
        addHeightMap(drawing, same,
                     facets(network, Quantity::Logit, plane, range->high - range->low, {0, -1}), {0, reach},
                     tickStep(range->high - range->low, 9));
        for (const Path& path : decisionMap(network, plane, drawing.pixelsPerUnit()).boundary)
            drawing.addLine(simplified(path, drawing.pixelsPerUnit(), 0.02), Ink::Boundary, 2.2,
                            Dash::Dashed);
        LegendEntry scale{phrase("Figure", "output")};
        scale.scale = {ColourMap::Classes, -reach, reach};
        figure.legend.push_back(scale);
        figure.description = outputSentence(snapshot, logits);
    } else {
        figure.description = phrase("Figure", "The output is too large to be drawn.");
    }
    figure.legend.push_back({phrase("Figure", "output 0"), Ink::Boundary, Dash::Dashed});
    drawing.addClasses(data.points, data);
    addProbe(drawing, snapshot.look);
    drawing.finish(figure);
    return figure;
}

} // namespace tanhgram
