// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/timeline.h"

#include "core/geometry/simplify.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace tanhgram {

namespace {

constexpr double tolerance = 0.3; ///< in pixels: the jitter between batches is finer than any pen

// In a crowd of lines nobody can follow the jitter of one, and a file would hold little else.
double coarsenessOf(std::size_t lines) {
    return lines > 40 ? 3 : lines > 20 ? 1.5 : 1;
}

// The first, lowest, highest and last of the values first .. last, in the order they come in.
template <class Value>
void appendExtremes(Path& path, std::size_t first, std::size_t last, const Run& run, const Value& value) {
    std::size_t lowest = first, highest = first;
    double low = value(first), high = low;
    for (std::size_t update = first + 1; update <= last; ++update) {
        const double now = value(update);
        if (now < low) {
            low = now;
            lowest = update;
        }
        if (now > high) {
            high = now;
            highest = update;
        }
    }
    std::array kept{first, std::min(lowest, highest), std::max(lowest, highest), last};
    for (auto it = kept.begin(); it != std::unique(kept.begin(), kept.end()); ++it)
        path.emplace_back(epochOf(run, *it), value(*it));
}

} // namespace

Figure withoutRun(std::string name, const Text& title, const Text& invitation, const Canvas& canvas) {
    Drawing drawing({{0, 0}, {1, 1}}, canvas);
    drawing.addLabel({0.5, 0.5}, invitation, Ink::Text, Anchor::Centre);
    Figure figure;
    figure.name = std::move(name);
    figure.title = title;
    figure.description = invitation;
    figure.x.title = phrase("Figure", "epoch");
    drawing.finish(figure);
    return figure;
}

double epochOf(const Run& run, std::size_t update) {
    return static_cast<double>(update) / static_cast<double>(std::max<std::size_t>(1, run.updatesPerEpoch));
}

double lastEpoch(const Run& run) {
    return std::max(1.0, epochOf(run, run.updates()));
}

Path lineOfUpdates(std::span<const double> values, std::size_t width, std::size_t index, const Run& run,
                   const Drawing& drawing) {
    const auto value = [&](std::size_t update) { return values[update * width + index]; };
    const std::size_t updates = run.updates();
    const double coarser = coarsenessOf(width);
    const double perColumn = coarser / (drawing.pixelsPerUnit().x() * epochOf(run, 1));
    const auto stride = static_cast<std::size_t>(std::clamp(perColumn, 1.0, 1.0 + double(updates)));
    Path path;
    for (std::size_t first = 0; first <= updates; first += stride)
        appendExtremes(path, first, std::min(first + stride - 1, updates), run, value);
    return simplified(path, drawing.pixelsPerUnit(), tolerance * coarser);
}

void addPosition(Drawing& drawing, const Snapshot& snapshot, Ink ink) {
    const Run& run = *snapshot.run;
    const Box& range = drawing.range();
    if (run.divergedAt) {
        const double at = epochOf(run, *run.divergedAt);
        drawing.addLine({{at, range.low.y()}, {at, range.high.y()}}, Ink::Witness, 1.5, Dash::Dotted);
    }
    const double now = epochOf(run, snapshot.update);
    drawing.addLine({{now, range.low.y()}, {now, range.high.y()}}, ink, 1.5);
}

Text positionSentence(const Snapshot& snapshot) {
    const Run& run = *snapshot.run;
    const Text position =
        snapshot.update > 0
            ? phrase("Figure", "Update %1 of %2, in epoch %3.")(
                  snapshot.update, run.updates(), (snapshot.update - 1) / run.updatesPerEpoch + 1)
            : phrase("Figure", "Update %1 of %2.")(snapshot.update, run.updates());
    if (!run.divergedAt)
        return position;
    return sentences({position, phrase("Figure", "The run diverged at update %1: the loss was no longer a "
                                                 "finite number there.")(*run.divergedAt)});
}

} // namespace tanhgram
