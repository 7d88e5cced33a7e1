// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/theme.h"
#include "core/figure/figure.h"

#include <QPainter>
#include <QRectF>

#include <vector>

namespace tanhgram {

inline constexpr double legendRowHeight = 18;

/// Where each entry begins: a row of its own for those that do not fit beside the one before.
struct LegendLayout {
    std::vector<QPointF> origins; ///< one per entry: from the beginning of its row, and to its middle
    int rows = 0;
    double width = 0;    ///< of a full row
    double scaleBar = 0; ///< the length of colour scales

    double height() const { return rows * legendRowHeight; }
};

/// The width of the widest entry, its colour scale as long as it may be.
double widestEntry(const std::vector<LegendEntry>& entries);

/// The entries side by side in rows of at most `width` pixels. Colour scales are shorter where their words
/// need the room.
LegendLayout layOutLegend(const std::vector<LegendEntry>& entries, double width);

/// Paints the legend with its top left corner at `corner`; rows begin where the locale's lines do, each
/// sample before its words.
void paintLegend(QPainter& painter, QPointF corner, const std::vector<LegendEntry>& entries,
                 const LegendLayout& layout, const Theme& theme);

} // namespace tanhgram
