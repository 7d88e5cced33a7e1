// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/hatch_painter.h"

#include "core/geometry/hatch.h"

#include <QPainterPath>

#include <algorithm>

namespace tanhgram {

namespace {

constexpr double spacing = 7;    ///< pixels between two lines
constexpr float strength = 2.2F; ///< of a line, in that of the tint

} // namespace

void paintHatch(QPainter& painter, const QPolygonF& region, QColor tint) {
    Path outline;
    outline.reserve(static_cast<std::size_t>(region.size()));
    for (const QPointF& corner : region)
        outline.emplace_back(corner.x(), corner.y());
    QPainterPath lines;
    for (const Edge& line : hatch(outline, spacing)) {
        lines.moveTo(line.from.x(), line.from.y());
        lines.lineTo(line.to.x(), line.to.y());
    }
    tint.setAlphaF(std::min(1.0F, strength * tint.alphaF()));
    painter.strokePath(lines, QPen(tint, 1, Qt::SolidLine, Qt::FlatCap));
}

} // namespace tanhgram
