// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/unit_lines.h"

#include "core/experiment/parameter_key.h"
#include "core/geometry/clip.h"

#include <algorithm>
#include <array>
#include <set>
#include <vector>

namespace tanhgram {

namespace {

// The row that the key "hidden.0.weights.ROW.COLUMN" or "hidden.0.biases.ROW" names; -1 for other keys.
Eigen::Index firstLayerUnit(const Network& network, const std::string& key) {
    const auto parts = keyParts(key);
    if (parts.size() < 4 || parts[0] != "hidden" || parts[1] != "0")
        return -1;
    return indexIn(parts[3], network.hidden.front().units());
}

// Where on a line its name is apart from the names of others, or else near the line's end.
Vertex namePlace(const Path& line, const std::vector<Vertex>& others, const Vertex& pixelsPerUnit) {
    constexpr std::array shares{0.12, 0.88, 0.3, 0.7, 0.5};
    const Vertex room(48, 18); // pixels
    const auto at = [&line](double share) {
        return Vertex(line.front() + share * (line.back() - line.front()));
    };
    for (const double share : shares) {
        const Vertex place = at(share);
        const bool isFree = std::ranges::none_of(others, [&](const Vertex& other) {
            return ((place - other).cwiseAbs().cwiseProduct(pixelsPerUnit) - room).maxCoeff() < 0;
        });
        if (isFree)
            return place;
    }
    return at(shares.front());
}

} // namespace

void addEmphasisedUnits(Drawing& drawing, const Snapshot& snapshot) {
    std::vector<Vertex> names;
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
        names.push_back(namePlace(*line, names, drawing.pixelsPerUnit()));
        drawing.addLabel(names.back(), notation("z%1 = 0")(unit + 1), Ink::Cursor, Anchor::Centre);
    }
}

} // namespace tanhgram
