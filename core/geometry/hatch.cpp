// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geometry/hatch.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace tanhgram {

namespace {

/// Where an outline crosses a line: which one, how far along it, and the place itself.
struct Crossing {
    double line;
    double along;
    Vertex at;
};

} // namespace

std::vector<Edge> hatch(const Path& polygon, double spacing) {
    const double perLine = std::numbers::sqrt2 * spacing;
    std::vector<Crossing> crossings;
    for (std::size_t i = 0; i < polygon.size(); ++i) {
        const Vertex& from = polygon[i];
        const Vertex& to = polygon[(i + 1) % polygon.size()];
        const double start = from.sum() / perLine, end = to.sum() / perLine;
        const double low = std::min(start, end), high = std::max(start, end);
        // A corner on a line belongs to the edge above it alone, so that lines enter as often as they leave.
        for (double line = std::ceil(low); line < high; ++line) {
            const Vertex at = from + (line - start) / (end - start) * (to - from);
            crossings.push_back({line, at.x() - at.y(), at});
        }
    }
    std::ranges::sort(crossings, [](const Crossing& a, const Crossing& b) {
        return a.line != b.line ? a.line < b.line : a.along < b.along;
    });
    std::vector<Edge> lines;
    for (std::size_t i = 0; i + 1 < crossings.size(); i += 2)
        if (crossings[i].along < crossings[i + 1].along)
            lines.push_back({crossings[i].at, crossings[i + 1].at});
    return lines;
}

} // namespace tanhgram
