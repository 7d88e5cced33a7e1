// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/weights_over_time.h"

#include "core/figure/parameter_names.h"
#include "core/figure/timeline.h"
#include "core/figure/words.h"
#include "core/geometry/ranges.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tanhgram {

namespace {

constexpr double labelHeight = 14; ///< pixels between the names of two lines
constexpr double labelRoom = 44;   ///< pixels to the right of the run's end
constexpr std::size_t seriesInks = 8;
constexpr Ink nowInk = Ink::Boundary; ///< one that no series has

struct Style {
    Ink ink;
    Dash dash;
};

// Eight inks, then the same dashed, then dotted.
Style styleOf(std::size_t series) {
    constexpr std::array dashes{Dash::Solid, Dash::Dashed, Dash::Dotted};
    return {static_cast<Ink>(static_cast<std::size_t>(Ink::Series1) + series % seriesInks),
            dashes[series / seriesInks % dashes.size()]};
}

Box rangeOf(const Run& run, const Look& look, const Canvas& canvas) {
    const auto [lowest, highest] = std::ranges::minmax(run.parameters);
    Box shown{{0, -1}, {lastEpoch(run), 1}};
    include(shown, {0, lowest});
    include(shown, {0, highest});
    Box range = padded(shown);
    const double plot = std::max(1.0, canvas.width - labelRoom);
    range.high.x() = shown.high.x() * (1 + labelRoom / plot);
    includeShared(range, look);
    return range;
}

struct Name {
    std::size_t series;
    double value;
    double at; ///< where it is written, in pixels from the bottom
};

// Heights next to the lines' ends, moved apart until no two names overlap. As many as there is room for:
// those of the largest values, which tell most about the network.
std::vector<Name> placedNames(const Run& run, std::size_t count, const Drawing& drawing) {
    const double scale = drawing.pixelsPerUnit().y(), low = drawing.range().low.y();
    const double height = drawing.range().size().y() * scale;
    const double* last = run.parameters.data() + run.updates() * count;
    std::vector<Name> names;
    for (std::size_t i = 0; i < count; ++i)
        names.push_back({i, last[i], (last[i] - low) * scale});
    std::ranges::sort(names, std::ranges::greater{}, [](const Name& name) { return std::abs(name.value); });
    names.resize(std::min(names.size(), static_cast<std::size_t>(std::max(0.0, height / labelHeight - 1))));
    std::ranges::sort(names, {}, &Name::value);
    double floor = labelHeight / 2;
    for (Name& name : names)
        floor = (name.at = std::max(name.at, floor)) + labelHeight;
    double ceiling = height - labelHeight / 2;
    for (std::size_t i = names.size(); i-- > 0;)
        ceiling = (names[i].at = std::min(names[i].at, ceiling)) - labelHeight;
    return names;
}

void addNames(Drawing& drawing, const Snapshot& snapshot, std::size_t count) {
    const std::vector<std::string> texts = parameterNames(snapshot.run->start);
    const double right = lastEpoch(*snapshot.run) + 8 / drawing.pixelsPerUnit().x();
    for (const Name& name : placedNames(*snapshot.run, count, drawing))
        drawing.addLabel({right, drawing.range().low.y() + name.at / drawing.pixelsPerUnit().y()},
                         texts[name.series], styleOf(name.series).ink, Anchor::Left);
}

Text sentence(const Snapshot& snapshot, const std::vector<double>& now) {
    const auto [lowest, highest] = std::ranges::minmax(now);
    return sentences(
        {positionSentence(snapshot), phrase("Figure", "The weights and biases lie between %1 and %2 here.")(
                                         inWords(lowest), inWords(highest))});
}

} // namespace

Figure weightsOverTimeFigure(const Snapshot& snapshot, const Canvas& canvas) {
    const std::string name("weights-over-time");
    const Text title = phrase("Figure", "Weights over time");
    if (!snapshot.run)
        return withoutRun(name, title, phrase("Figure", "Train the network to see its weights move."),
                          canvas);
    const Run& run = *snapshot.run;
    const std::size_t count = parameterCount(run.start);
    Drawing drawing(rangeOf(run, snapshot.look, canvas), canvas);
    for (std::size_t i = 0; i < count; ++i) {
        const Style style = styleOf(i);
        drawing.addLine(lineOfUpdates(run.parameters, count, i, run, drawing), style.ink, 1.8, style.dash);
    }
    addPosition(drawing, snapshot, nowInk);
    addNames(drawing, snapshot, count);
    Figure figure;
    figure.name = name;
    figure.title = title;
    figure.description = sentence(snapshot, parametersOf(run.at(snapshot.update)));
    figure.x.title = phrase("Figure", "epoch");
    figure.legend = {{phrase("Figure", "now"), nowInk}};
    drawing.finish(figure);
    return figure;
}

} // namespace tanhgram
