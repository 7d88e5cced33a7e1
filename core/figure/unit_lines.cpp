// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/unit_lines.h"

#include "core/experiment/parameter_key.h"
#include "core/geometry/clip.h"

#include <set>

namespace tanhgram {

namespace {

// The row that the key "hidden.0.weights.ROW.COLUMN" or "hidden.0.biases.ROW" names; -1 for other keys.
Eigen::Index firstLayerUnit(const Network& network, const std::string& key) {
    const auto parts = keyParts(key);
    if (parts.size() < 4 || parts[0] != "hidden" || parts[1] != "0")
        return -1;
    return indexIn(parts[3], network.hidden.front().units());
}

} // namespace

void addEmphasisedUnits(Drawing& drawing, const Snapshot& snapshot) {
    constexpr double nearEnd = 0.12; // of the line, where its name stands
    std::set<Eigen::Index> units;
    for (const std::string& key : snapshot.look.emphasis)
        if (const Eigen::Index unit = firstLayerUnit(snapshot.network, key); unit >= 0)
            units.insert(unit);
    const DenseLayer& layer = snapshot.network.hidden.front();
    for (const Eigen::Index unit : units) {
        const auto line =
            lineAcross(layer.weights.row(unit).transpose(), layer.biases[unit], drawing.range());
        if (!line)
            continue;
        drawing.addLine(*line, Ink::Cursor, 2.5, Dash::Dotted);
        drawing.addLabel(line->front() + nearEnd * (line->back() - line->front()),
                         notation("z%1 = 0")(unit + 1), Ink::Cursor, Anchor::Centre);
    }
}

} // namespace tanhgram
