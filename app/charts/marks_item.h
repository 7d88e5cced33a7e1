// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/theme.h"
#include "core/figure/figure.h"

#include <QGraphicsItem>

namespace tanhgram {

/// The marks of a figure as one item over the chart's plot area.
class MarksItem : public QGraphicsItem {
public:
    MarksItem(QGraphicsItem* chart, const Figure& figure, const Theme& theme);

    /// The plot area, in the chart's pixels.
    void setPlotArea(const QRectF& plot);

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    const Figure& figure_;
    const Theme& theme_;
    QRectF plot_;
};

} // namespace tanhgram
