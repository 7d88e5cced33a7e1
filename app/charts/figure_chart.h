// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/theme.h"
#include "core/figure/figure.h"

#include <QChart>

class QValueAxis;

namespace tanhgram {

class HeaderItem;
class MarksItem;

/// A chart of one figure: Qt Charts draws axes, ticks and their titles; items of ours draw the marks,
/// title and legend. The margins are fixed, so that the plot area stays put while ranges and labels change.
class FigureChart : public QChart {
public:
    explicit FigureChart(const Theme& theme);

    /// Shows `figure`; lays the chart out anew only if its title or legend changed.
    void setFigure(const Figure& figure);
    void setTheme(const Theme& theme);

    /// Gives the chart its size in pixels and places the plot area.
    void layOut(const QSizeF& size);

    const Figure& figure() const { return figure_; }
    const Theme& theme() const { return theme_; }

    /// The size of the plot area.
    Canvas canvas() const;

    /// The data coordinates at a pixel of the chart.
    Vertex dataAt(QPointF pixel) const;

private:
    void placePlot();

    Figure figure_;
    Theme theme_;
    QSizeF size_;
    QValueAxis* xAxis_;
    QValueAxis* yAxis_;
    QGraphicsRectItem* paper_; ///< the plot area's background
    MarksItem* marks_;
    HeaderItem* header_;
};

} // namespace tanhgram
