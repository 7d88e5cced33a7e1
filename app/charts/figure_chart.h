// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/marks_painter.h"
#include "app/charts/theme.h"
#include "core/figure/figure.h"

#include <QChart>
#include <QMarginsF>

class QCategoryAxis;
class QValueAxis;

namespace tanhgram {

class CaptionItem;
class HeaderItem;
class MarksItem;

/// On the screen the margins are fixed, so that the plot area stays put while ranges and labels change. On
/// paper they are as narrow as the labels allow, and the figure's description is its caption.
enum class Medium { Screen, Paper };

/// A chart of one figure: Qt Charts draws axes, ticks and their titles; items of ours draw the marks,
/// title, legend and caption.
class FigureChart : public QChart {
public:
    explicit FigureChart(const Theme& theme, Medium medium = Medium::Screen);

    /// Shows `figure`; lays the chart out anew only if its title or legend changed.
    void setFigure(const Figure& figure);
    void setTheme(const Theme& theme);

    /// Writes everything anew after the language or the locale has changed.
    void retranslate();

    /// Gives the chart its size in pixels and places the plot area.
    void layOut(const QSizeF& size);

    const Figure& figure() const { return figure_; }
    const Theme& theme() const { return theme_; }

    /// The size of the plot area.
    Canvas canvas() const;

    /// Data coordinates to pixels of the chart.
    PlotMapping mapping() const;

    /// The data coordinates at a pixel of the chart.
    Vertex dataAt(QPointF pixel) const;

    /// What the foremost mark at a pixel of the chart has to say; empty if nothing.
    QString noteUnder(QPointF pixel) const;

private:
    void showAxes();
    void placePlot();
    QMarginsF fixedMargins() const;
    QMarginsF fittedMargins() const;

    Figure figure_;
    Theme theme_;
    Medium medium_;
    QSizeF size_;
    QValueAxis* xAxis_;
    QValueAxis* yAxis_;
    QCategoryAxis* yPowers_;   ///< in the place of `yAxis_` on a log scale
    QGraphicsRectItem* paper_; ///< the plot area's background
    MarksItem* marks_;
    HeaderItem* header_;
    CaptionItem* caption_;
};

} // namespace tanhgram
