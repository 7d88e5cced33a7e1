// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/theme.h"
#include "core/figure/figure.h"

#include <QChartView>

#include <optional>
#include <set>
#include <string>

namespace tanhgram {

class FigureChart;
class GripsItem;
struct GripState;

/// A figure on the screen. To draw for it, ask `canvas()` for the size of the plot area, and draw again
/// when `canvasChanged` says that it is another.
class FigureView : public QChartView {
    Q_OBJECT

public:
    explicit FigureView(QWidget* parent = nullptr);

    /// Shows `figure`. Cheap: what did not change is not laid out again.
    void setFigure(const Figure& figure);
    /// Also how large its letters and lines are.
    void setTheme(const Theme& theme);

    const Figure& figure() const;

    /// The size of the plot area in pixels.
    Canvas canvas() const;

    /// The grip that a press at a pixel of the view takes hold of, as its index.
    std::optional<std::size_t> gripAt(QPointF pixel) const;

    /// How the grips are: under the pointer, in the hand, in the keyboard's focus.
    void setGripState(const GripState& state);
    const GripState& gripState() const;

    /// What a screen reader says of the grip that the pointer or the keyboard is at, before the figure's own
    /// description; empty: none.
    void tellOfGrip(const QString& words);

    /// Shows what moves one of these weights or biases stronger.
    void setEmphasis(const std::set<std::string>& keys);

    /// The pixel of the view at data coordinates.
    QPointF pixelAt(const Vertex& place) const;

    /// The data coordinates at a pixel of the view.
    Vertex dataAt(QPointF pixel) const;

    QSize sizeHint() const override;

signals:
    void canvasChanged();
    /// The figure now has other grips, or has them in another order.
    void gripsReplaced();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void layOut();
    void tellOfCanvas();
    void describe();

    FigureChart* chart_;
    GripsItem* grips_;
    QString gripWords_;
    Canvas told_;
};

} // namespace tanhgram
