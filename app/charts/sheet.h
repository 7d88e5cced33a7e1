// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/export_options.h"
#include "app/charts/theme.h"
#include "core/figure/figure.h"

#include <QGraphicsScene>

#include <vector>

namespace tanhgram {

/// One page of figures: a single one, or several states of one figure side by side under one header.
struct Sheet {
    std::vector<Figure> panels;      ///< left to right, row by row
    Text title;                      ///< of the whole; a single figure has its own
    Text description;                ///< of the whole
    std::vector<LegendEntry> legend; ///< shared by all panels
};

/// The sheet of one figure.
Sheet sheetOf(const Figure& figure);

/// A sheet as a scene: charts in cells of equal size, at most four in a row.
class Page {
public:
    Page(const Sheet& sheet, const ExportOptions& options);

    /// The plot area of the first panel. Panels of one scale have the same.
    Canvas canvas() const { return canvas_; }

    /// Paints the page into `target`, which has its proportions.
    void paint(QPainter& painter, const QRectF& target);

private:
    double addHeader(const Sheet& sheet, const ExportOptions& options);

    QGraphicsScene scene_;
    Figure header_;
    Theme theme_;
    QSizeF size_;
    Canvas canvas_;
};

} // namespace tanhgram
