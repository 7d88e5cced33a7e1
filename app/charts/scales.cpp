// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/scales.h"

#include "core/figure/drawing.h"
#include "core/geometry/ranges.h"

namespace tanhgram {

namespace {

template <class Range> void unite(std::optional<Range>& range, const std::optional<Range>& other) {
    if (range && other)
        include(*range, *other);
    else if (other)
        range = other;
}

} // namespace

Scales scalesOf(const Figure& figure) {
    Scales scales;
    if (figure.axes)
        scales.axes = figure.content;
    scales.values = figure.values;
    return scales;
}

void include(Scales& scales, const Scales& other) {
    unite(scales.axes, other.axes);
    unite(scales.values, other.values);
}

void share(Look& look, const Scales& scales) {
    look.atLeast = scales.axes;
    look.valuesAtLeast = scales.values;
}

void grow(Figure& figure, const Scales& scales, const Canvas& canvas) {
    if (!figure.axes || !scales.axes)
        return;
    if (figure.content.contains(scales.axes->low) && figure.content.contains(scales.axes->high))
        return;
    include(figure.content, *scales.axes);
    Box box = figure.content;
    if (figure.equalScale)
        box = equalScaled(box, canvas.width, canvas.height);
    const auto setRange = [](Axis& axis, double low, double high, double tickStep) {
        axis.low = low;
        axis.high = high;
        axis.tickStep = tickStep;
    };
    setRange(figure.x, box.low.x(), box.high.x(), tickStepAcross(box.size().x(), canvas.width));
    setRange(figure.y, box.low.y(), box.high.y(), tickStepUpwards(box.size().y(), canvas.height));
}

} // namespace tanhgram
