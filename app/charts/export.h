// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnostic/diagnostic.h"
#include "core/figure/figure.h"

#include <QSizeF>
#include <QString>

namespace tanhgram {

/// How large an exported figure is, in pixels at 96 to the inch.
struct ExportOptions {
    QSizeF size{600, 500};
};

/// The plot area that a figure exported with `options` will have, for a figure whose legend is that of
/// `figure`: draw once for any canvas, ask here, and draw again for this one.
Canvas canvasFor(const ExportOptions& options, const Figure& figure);

/// Writes a figure to PATH.svg, .pdf, .png or .csv, painted as on the screen but in the colours of print.
/// The file appears whole or not at all. Errors: a suffix that is none of these, a file that cannot be
/// written.
Diagnostics exportFigure(const Figure& figure, const QString& path, const ExportOptions& options = {});

} // namespace tanhgram
