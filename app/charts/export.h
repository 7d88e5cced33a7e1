// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/figure_parts.h"
#include "app/charts/sheet.h"
#include "core/diagnostic/parsed.h"

#include <QByteArray>
#include <QImage>
#include <QString>

#include <functional>

namespace tanhgram {

/// Draws one figure for a plot area of that size.
using DrawFigure = std::function<Figure(const Canvas&)>;

/// The figure that `draw` makes for the very plot area it will have on a page with `options`.
Figure figureFor(const DrawFigure& draw, const ExportOptions& options);

/// A page as SVG, as PDF with embedded fonts, and as a picture; all painted as on the screen but in the
/// colours of print.
QByteArray svgOf(const Sheet& sheet, const ExportOptions& options);
QByteArray pdfOf(const Sheet& sheet, const ExportOptions& options);
QImage imageOf(const Sheet& sheet, const ExportOptions& options);

/// The bytes of a file whose name ends in that suffix: svg, pdf, png, or csv (the marks of a single figure).
/// Errors: another suffix, a strip as CSV.
Parsed<QByteArray> encoded(const Sheet& sheet, const QString& suffix, const ExportOptions& options);

/// Writes a page to PATH.svg, .pdf, .png or .csv. The file appears whole or not at all. Errors: those of
/// `encoded`, a file that cannot be written.
Diagnostics exportSheet(const Sheet& sheet, const QString& path, const ExportOptions& options);
Diagnostics exportFigure(const Figure& figure, const QString& path, const ExportOptions& options = {});

/// Writes `bytes` to a file that appears whole or not at all.
Diagnostics writeWhole(const QString& path, const QByteArray& bytes);

} // namespace tanhgram
