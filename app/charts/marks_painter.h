// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/theme.h"
#include "core/figure/figure.h"

#include <QPainter>
#include <QPolygonF>
#include <QRectF>

namespace tanhgram {

/// Where the axes' ranges lie on the page: data coordinates to pixels, y upward.
struct PlotMapping {
    QRectF plot;
    Axis x;
    Axis y;

    QPointF operator()(const Vertex& v) const {
        return {plot.left() + (v.x() - x.low) / (x.high - x.low) * plot.width(),
                plot.bottom() - (v.y() - y.low) / (y.high - y.low) * plot.height()};
    }

    /// Back from a pixel to data coordinates.
    Vertex inverse(QPointF pixel) const {
        const QPointF scale = pixelsPerUnit();
        return {x.low + (pixel.x() - plot.left()) / scale.x(),
                y.low + (plot.bottom() - pixel.y()) / scale.y()};
    }

    QPointF pixelsPerUnit() const {
        return {plot.width() / (x.high - x.low), plot.height() / (y.high - y.low)};
    }
};

/// The mapping of a figure whose plot area is `plot`.
PlotMapping mappingOf(const Figure& figure, const QRectF& plot);

/// Paints the marks of a figure, back to front, into its plot area. Screen, PNG, SVG, PDF and tests all
/// end here. Marks are taken to be clipped already: SVG has no clip path to fall back on.
void paintMarks(QPainter& painter, const Figure& figure, const QRectF& plot, const Theme& theme);

/// The pen of a line of that ink.
QPen penOf(const Theme& theme, Ink ink, double width, Dash dash);

/// Adds the outline of one marker to a path.
void addMarker(QPainterPath& path, QPointF centre, MarkerShape shape, double size);

} // namespace tanhgram
