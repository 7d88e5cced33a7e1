// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/legend.h"

#include <QFont>
#include <QGraphicsItem>
#include <QStringList>

namespace tanhgram {

/// A figure's title and legend, above the plot area so that they never cover the data.
class HeaderItem : public QGraphicsItem {
public:
    HeaderItem(QGraphicsItem* chart, const Figure& figure, const Theme& theme);

    /// Lays the header out between `begin` and `end` in a figure of that width, its title up to `titleEnd`,
    /// all counted from the edge where the locale's lines begin; returns the y where it ends. What is too
    /// long reaches nearer to the figure's edges, and a title still too long takes two lines.
    double layOut(double begin, double end, double titleEnd, double width);

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void layOutTitle(double begin, double end);

    const Figure& figure_;
    const Theme& theme_;
    double width_ = 0; ///< of the figure
    double height_ = 0;
    LegendLayout legend_;
    double legendBegin_ = 0;
    QFont titleFont_;
    QStringList title_; ///< its lines
    double titleBegin_ = 0;
};

} // namespace tanhgram
