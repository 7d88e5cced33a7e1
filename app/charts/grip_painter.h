// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/marks_painter.h"

#include <QPainter>
#include <QString>

namespace tanhgram {

/// Paints single grips into the plot area of a figure.
struct GripPainter {
    QPainter& painter;
    PlotMapping mapping;
    const Theme& theme;

    /// The grip as it is always there, stronger, and with the ring of the keyboard's focus.
    void paint(const Grip& grip, bool strong, bool focused) const;

    /// A text on a sheet beside the grip, inside the plot area.
    void paintTag(const Grip& grip, const QString& text) const;

private:
    void paintArrow(const Grip& grip, bool strong) const;
    void paintRing(QPointF centre, double diameter, bool strong) const;
    void paintLine(const Grip& grip) const;
    QPolygonF pathOf(const Grip& grip) const;
};

} // namespace tanhgram
