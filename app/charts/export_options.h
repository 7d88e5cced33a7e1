// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/figure_parts.h"

#include <QSizeF>

namespace tanhgram {

/// How many of the page's units are an inch: one is a pixel of an ordinary screen, or 0.75 points.
inline constexpr double unitsPerInch = 96;
inline constexpr double unitsPerMillimetre = unitsPerInch / 25.4;

/// How an exported figure is made. Text keeps its size in points whatever the size of the page.
struct ExportOptions {
    QSizeF size{600, 500};             ///< of the page, in units of 1/96 inch
    double dotsPerInch = unitsPerInch; ///< of pictures
    bool transparent = false;          ///< no paper behind the figure
    FigureParts parts;

    bool operator==(const ExportOptions&) const = default;
};

/// The size in pixels of a picture with `options`.
QSize pixelSize(const ExportOptions& options);

/// Whether a figure of that size can be read, and made: 40 mm (a side) at least, 10000 pixels at most.
bool isSensible(const ExportOptions& options);

} // namespace tanhgram
