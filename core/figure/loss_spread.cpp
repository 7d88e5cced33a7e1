// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/loss_spread.h"

#include "core/figure/drawing.h"
#include "core/figure/words.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tanhgram {

namespace {

constexpr std::size_t barCount = 40;

// Equal intervals of loss from 0 upwards, with the runs in each.
struct Bars {
    double width = 0;
    std::array<int, barCount> solved{};
    std::array<int, barCount> others{};
};

bool isShown(const SeedResult& run) {
    return !run.divergedAt && std::isfinite(run.loss);
}

Bars barsOf(const SweepResult& sweep) {
    double most = 1e-3;
    for (const SeedResult& run : sweep.runs)
        if (isShown(run))
            most = std::max(most, run.loss);
    Bars bars;
    bars.width = most / barCount;
    for (const SeedResult& run : sweep.runs) {
        if (!isShown(run))
            continue;
        const auto bar = std::min(static_cast<std::size_t>(run.loss / bars.width), barCount - 1);
        ++(run.solved() ? bars.solved : bars.others)[bar];
    }
    return bars;
}

int tallest(const Bars& bars) {
    int most = 0;
    for (std::size_t i = 0; i < barCount; ++i)
        most = std::max(most, bars.solved[i] + bars.others[i]);
    return most;
}

void addBar(Drawing& drawing, const Bars& bars, std::size_t bar, double from, double to, Ink ink) {
    const double gap = 0.08 * bars.width;
    const double left = static_cast<double>(bar) * bars.width + gap;
    const double right = static_cast<double>(bar + 1) * bars.width - gap;
    if (to > from)
        drawing.addPolygon({{left, from}, {right, from}, {right, to}, {left, to}}, ink, 0.85);
}

void addChosen(Drawing& drawing, const SweepResult& sweep, std::uint32_t chosen) {
    const auto run = std::ranges::find(sweep.runs, chosen, &SeedResult::seed);
    if (run == sweep.runs.end() || !isShown(*run))
        return;
    const Box& range = drawing.range();
    drawing.addLine({{run->loss, range.low.y()}, {run->loss, range.high.y()}}, Ink::Cursor, 2);
}

Text sentence(const SweepResult& sweep) {
    std::vector<double> losses;
    for (const SeedResult& run : sweep.runs)
        if (isShown(run))
            losses.push_back(run.loss);
    std::ranges::sort(losses);
    std::vector<Text> all{
        counted("Figure", "%1 of %n runs separate the data.")(sweep.runs.size(), sweep.solved())};
    if (!losses.empty())
        all.push_back(phrase("Figure", "The final losses run from %1 to %2, half of them below %3.")(
            inWords(losses.front()), inWords(losses.back()), inWords(losses[losses.size() / 2])));
    if (losses.size() < sweep.runs.size())
        all.push_back(
            counted("Figure", "Not shown: %n run(s) that diverged.")(sweep.runs.size() - losses.size()));
    return sentences(all);
}

Figure emptySpread(const Canvas& canvas) {
    Drawing drawing({{0, 0}, {1, 5}}, canvas);
    drawing.addLabel({0.5, 2.5}, phrase("Figure", "Press Run"), Ink::Text, Anchor::Centre);
    Figure figure;
    figure.description = phrase("Figure", "No seed has been tried yet.");
    drawing.finish(figure);
    return figure;
}

Figure fullSpread(const SweepResult& sweep, const Canvas& canvas, std::optional<std::uint32_t> chosen) {
    const Bars bars = barsOf(sweep);
    Drawing drawing({{0, 0}, {bars.width * (barCount + 1), std::max(5.0, 1.08 * tallest(bars))}}, canvas);
    for (std::size_t bar = 0; bar < barCount; ++bar) {
        const double solved = bars.solved[bar];
        addBar(drawing, bars, bar, 0, solved, Ink::Series1);
        addBar(drawing, bars, bar, solved, solved + bars.others[bar], Ink::Series4);
    }
    if (chosen)
        addChosen(drawing, sweep, *chosen);
    Figure figure;
    figure.description = sentence(sweep);
    figure.legend = {{phrase("Figure", "separate"), Ink::Series1, Dash::Solid, true, MarkerShape::Square},
                     {phrase("Figure", "do not"), Ink::Series4, Dash::Solid, true, MarkerShape::Square}};
    drawing.finish(figure);
    return figure;
}

} // namespace

Figure lossSpreadFigure(const SweepResult& sweep, const Canvas& canvas, std::optional<std::uint32_t> chosen) {
    Figure figure = sweep.runs.empty() ? emptySpread(canvas) : fullSpread(sweep, canvas, chosen);
    figure.name = "loss-spread";
    figure.title = phrase("Figure", "Final losses");
    figure.x.title = phrase("Figure", "final loss");
    figure.y.title = phrase("Figure", "runs");
    return figure;
}

} // namespace tanhgram
