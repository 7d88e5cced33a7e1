// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/stage_panels.h"

#include "core/figure/hidden_space.h"
#include "core/geometry/clip.h"
#include "core/geometry/ranges.h"

#include <algorithm>

namespace tanhgram {

std::vector<StagePanel> stagePanels(const Snapshot& snapshot) {
    std::vector<StagePanel> all;
    for (const MorphStage& stage : morphStops(snapshot.network))
        all.push_back({stage, carriedPlane(snapshot, stage), {}});
    // x, Wx and Wx + b; then h, Wh and Wh + b; and so on: the activation is what begins a new scale.
    constexpr std::size_t group = 3;
    for (std::size_t first = 0; first < all.size(); first += group) {
        const std::size_t end = std::min(first + group, all.size());
        Box reach;
        for (std::size_t i = first; i < end; ++i)
            include(reach, all[i].plane.reach);
        for (std::size_t i = first; i < end; ++i)
            all[i].range = equalScaled(padded(reach), 1, 1);
    }
    return all;
}

std::optional<Path> decisionLineIn(const StagePanel& last, const Network& network) {
    if (!decidesInPlane(network))
        return std::nullopt;
    return lineAcross(network.output.weights.head<2>(), network.output.bias, last.range);
}

} // namespace tanhgram
