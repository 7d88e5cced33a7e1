// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/grip_at.h"

#include "core/geometry/simplify.h"

#include <algorithm>
#include <limits>

namespace tanhgram {

namespace {

// In pixels: a handle is at least 24 across for the hand, however small it looks.
constexpr double handleReach = 12;
constexpr double besideHandle = 3;
constexpr double lineReach = 6;

Vertex seen(const PlotMapping& mapping, const Vertex& place) {
    const QPointF pixel = mapping(place);
    return {pixel.x(), pixel.y()};
}

double distanceToHandle(const Grip& grip, const PlotMapping& mapping, const Vertex& at) {
    const double distance = (seen(mapping, grip.path.back()) - at).norm();
    return distance <= std::max(handleReach, grip.size / 2 + besideHandle)
               ? distance
               : std::numeric_limits<double>::infinity();
}

double distanceToLine(const Grip& grip, const PlotMapping& mapping, const Vertex& at) {
    double distance = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i + 1 < grip.path.size(); ++i)
        distance = std::min(distance, pixelDistance(at, seen(mapping, grip.path[i]),
                                                    seen(mapping, grip.path[i + 1]), {1, 1}));
    return distance <= lineReach ? distance : std::numeric_limits<double>::infinity();
}

} // namespace

std::optional<std::size_t> gripAt(const Figure& figure, const PlotMapping& mapping, QPointF pixel) {
    const Vertex at(pixel.x(), pixel.y());
    for (const bool along : {false, true}) {
        std::optional<std::size_t> found;
        double nearest = std::numeric_limits<double>::infinity();
        for (std::size_t i = 0; i < figure.grips.size(); ++i) {
            const Grip& grip = figure.grips[i];
            if (grip.path.empty() || isHeldAlong(grip.kind) != along)
                continue;
            const double distance =
                along ? distanceToLine(grip, mapping, at) : distanceToHandle(grip, mapping, at);
            if (distance < nearest) {
                nearest = distance;
                found = i;
            }
        }
        if (found)
            return found;
    }
    return std::nullopt;
}

} // namespace tanhgram
