// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/node_activity.h"

#include "core/figure/formula.h"
#include "core/figure/shown.h"
#include "core/figure/timeline.h"
#include "core/network/activity.h"

#include <algorithm>

namespace tanhgram {

namespace {

// The epochs that are looked at: all, or so many that a frame stays quick with large data.
std::vector<std::size_t> chosenUpdates(const Run& run, Eigen::Index points) {
    const std::size_t most = points > 200 ? 60 : 400;
    const std::size_t epochs = run.updatesPerEpoch > 0 ? run.updates() / run.updatesPerEpoch : 0;
    const std::size_t stride = std::max<std::size_t>((epochs + most - 1) / most, 1);
    std::vector<std::size_t> updates;
    for (std::size_t epoch = 0; epoch <= epochs; epoch += stride)
        updates.push_back(epoch * run.updatesPerEpoch);
    if (updates.back() != run.updates())
        updates.push_back(run.updates());
    return updates;
}

// One line a unit: per cent over epochs.
std::vector<Path> sharesOver(const Snapshot& snapshot) {
    const Run& run = *snapshot.run;
    std::vector<Path> lines(static_cast<std::size_t>(run.start.lastUnits()));
    for (const std::size_t update : chosenUpdates(run, snapshot.data->size())) {
        const Network network = run.at(update);
        const std::vector<double> shares =
            shareOff(network, forward(network, snapshot.data->points), network.hidden.size() - 1);
        for (std::size_t unit = 0; unit < lines.size(); ++unit)
            lines[unit].emplace_back(epochOf(run, update), 100 * shares[unit]);
    }
    return lines;
}

} // namespace

Figure nodeActivityFigure(const Snapshot& snapshot, const Canvas& canvas) {
    constexpr const char* name = "node-activity";
    const Text title = phrase("Figure", "Nodes that are off, through training");
    if (!snapshot.run)
        return withoutRun(name, title,
                          phrase("Figure", "Train the network to see when its nodes switch off."), canvas);
    Box range{{0, -4}, {lastEpoch(*snapshot.run), 104}};
    includeShared(range, snapshot.look);
    Drawing drawing(range, canvas);
    Figure figure;
    const std::vector<Path> lines = sharesOver(snapshot);
    for (std::size_t unit = 0; unit < lines.size(); ++unit) {
        const auto index = static_cast<Eigen::Index>(unit);
        // Shares of few points coincide: dashes let the line below be seen.
        const Dash dash = unit % 3 == 0 ? Dash::Solid : unit % 3 == 1 ? Dash::Dashed : Dash::Dotted;
        drawing.addLine(lines[unit], inkOfUnit(index), 2, dash);
        figure.legend.push_back({unitName(index), inkOfUnit(index), dash});
    }
    addPosition(drawing, snapshot);
    const Text dead = deadInWords(snapshot.network, snapshot.forward);
    figure.name = name;
    figure.title = title;
    figure.description =
        sentences({positionSentence(snapshot), dead.empty() ? phrase("Figure", "No node is dead.") : dead});
    figure.x.title = phrase("Figure", "epoch");
    figure.y.title = phrase("Figure", "% of the data");
    drawing.finish(figure);
    return figure;
}

} // namespace tanhgram
