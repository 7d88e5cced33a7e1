// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/theme.h"
#include "core/figure/figure.h"

#include <QChartView>

namespace tanhgram {

class FigureChart;

/// A figure on the screen. To draw for it, ask `canvas()` for the size of the plot area, and draw again
/// when `canvasChanged` says that it is another.
class FigureView : public QChartView {
    Q_OBJECT

public:
    explicit FigureView(QWidget* parent = nullptr);

    /// Shows `figure`. Cheap: what did not change is not laid out again.
    void setFigure(const Figure& figure);
    void setTheme(const Theme& theme);

    const Figure& figure() const;

    /// The size of the plot area in pixels.
    Canvas canvas() const;

    /// The data coordinates at a pixel of the view.
    Vertex dataAt(QPointF pixel) const;

    QSize sizeHint() const override;

signals:
    void canvasChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void tellOfCanvas();

    FigureChart* chart_;
    Canvas told_;
};

} // namespace tanhgram
