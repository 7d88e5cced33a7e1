// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/legend.h"

#include <QGraphicsItem>

namespace tanhgram {

/// A figure's title and legend, above the plot area so that they never cover the data.
class HeaderItem : public QGraphicsItem {
public:
    HeaderItem(QGraphicsItem* chart, const Figure& figure, const Theme& theme);

    /// Lays the header out between `left` and `right`, its title up to `titleRight`; returns the y where it
    /// ends.
    double layOut(double left, double right, double titleRight);

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    const Figure& figure_;
    const Theme& theme_;
    LegendLayout legend_;
    QRectF area_;
    double titleRight_ = 0;
};

} // namespace tanhgram
