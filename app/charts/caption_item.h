// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/theme.h"

#include <QGraphicsItem>
#include <QStringList>

namespace tanhgram {

/// A figure's description in words, below its plot.
class CaptionItem : public QGraphicsItem {
public:
    CaptionItem(QGraphicsItem* chart, const Theme& theme);

    /// Breaks `text` into lines of at most `width` pixels; returns the height they need, 0 for no text.
    double setText(const QString& text, double width);

    /// The caption's top left corner.
    void setCorner(QPointF corner);

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    const Theme& theme_;
    QStringList lines_;
    QRectF area_;
};

} // namespace tanhgram
