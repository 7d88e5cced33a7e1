// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/probabilities.h"

#include "core/figure/words.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tanhgram {

namespace {

constexpr int bins = 20;
using Counts = std::array<double, bins>;

struct Histogram {
    std::array<Counts, 2> counts{};  ///< of class 0 and class 1
    std::array<double, 2> points{};  ///< in all of them
    std::array<double, 2> correct{}; ///< on their side of 0.5
};

Histogram histogramOf(const Snapshot& snapshot) {
    Histogram result;
    for (Eigen::Index i = 0; i < snapshot.data->size(); ++i) {
        const auto label = static_cast<std::size_t>(snapshot.data->labels[static_cast<std::size_t>(i)]);
        const double logit = snapshot.forward.logits[i];
        if (std::isnan(logit))
            continue;
        const auto bin = static_cast<std::size_t>(std::min(bins * probability(logit), bins - 1.0));
        ++result.counts[label][bin];
        ++result.points[label];
        if (label == 1 ? logit > 0 : logit < 0)
            ++result.correct[label];
    }
    return result;
}

double tallest(const Histogram& histogram) {
    double most = 1;
    for (const Counts& counts : histogram.counts)
        most = std::max(most, *std::max_element(counts.begin(), counts.end()));
    return most;
}

void addBars(Drawing& drawing, const Counts& counts, Ink ink, double offset) {
    // Two bars and a gap share a bin.
    constexpr double width = 0.42 / bins;
    for (std::size_t bin = 0; bin < bins; ++bin) {
        const double left = (static_cast<double>(bin) + offset) / bins;
        if (counts[bin] > 0)
            drawing.addPolygon(
                {{left, 0}, {left + width, 0}, {left + width, counts[bin]}, {left, counts[bin]}}, ink, 0.9);
    }
}

Text sentence(const Histogram& histogram) {
    const auto right = [&](std::size_t label) {
        return percent(histogram.correct[label] / histogram.points[label]);
    };
    if (histogram.points[0] > 0 && histogram.points[1] > 0)
        return phrase("Figure",
                      "%1 of class 0 (blue) get a probability below 0.5; %2 of class 1 (green) get one "
                      "above 0.5.")(right(0), right(1));
    if (histogram.points[0] > 0)
        return phrase("Figure", "%1 of class 0 (blue) get a probability below 0.5.")(right(0));
    if (histogram.points[1] > 0)
        return phrase("Figure", "%1 of class 1 (green) get a probability above 0.5.")(right(1));
    return phrase("Figure", "There are no points whose probability could be shown.");
}

} // namespace

Figure probabilitiesFigure(const Snapshot& snapshot, const Canvas& canvas) {
    const Histogram histogram = histogramOf(snapshot);
    Box range{{-0.02, 0}, {1.02, 1.06 * tallest(histogram)}};
    includeShared(range, snapshot.look);
    Drawing drawing(range, canvas);
    addBars(drawing, histogram.counts[0], Ink::ClassBlue, 0.07);
    addBars(drawing, histogram.counts[1], Ink::ClassGreen, 0.51);
    drawing.addLine({{0.5, 0}, {0.5, drawing.range().high.y()}}, Ink::Boundary, 2, Dash::Dashed);
    Figure figure;
    figure.name = "probabilities";
    figure.title = phrase("Figure", "Predicted probabilities");
    figure.description = sentence(histogram);
    figure.x.title = phrase("Figure", "predicted probability of class 1");
    figure.y.title = phrase("Figure", "points");
    figure.legend = {
        {phrase("Figure", "class 0 (blue)"), Ink::ClassBlue, Dash::Solid, true, MarkerShape::Square},
        {phrase("Figure", "class 1 (green)"), Ink::ClassGreen, Dash::Solid, true, MarkerShape::Square},
        {phrase("Figure", "decision at 0.5"), Ink::Boundary, Dash::Dashed}};
    drawing.finish(figure);
    return figure;
}

} // namespace tanhgram
