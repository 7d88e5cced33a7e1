// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/theme.h"
#include "core/figure/data_table.h"
#include "core/figure/figure.h"

#include <QAccessible>
#include <QChartView>
#include <QElapsedTimer>
#include <QTimer>

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <utility>

namespace tanhgram {

class FigureChart;
class GripsItem;
struct GripState;

/// A figure on the screen. To draw for it, ask `canvas()` for the size of the plot area, and draw again
/// when `canvasChanged` says that it is another. The keyboard comes to it with Tab; a frame shows that it is
/// there. Screen readers are told its title, and that its description has become another one, but not for
/// every frame of a drag; it is put into words for those who ask.
class FigureView : public QChartView, private QAccessible::ActivationObserver {
    Q_OBJECT

public:
    explicit FigureView(QWidget* parent = nullptr);
    ~FigureView() override;

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

    /// Where to ask for what a screen reader says after the figure's own description.
    void setBesides(std::function<QString()> besides) { besides_ = std::move(besides); }

    /// The figure's description and what is told besides, as people who listen to it are told.
    QString spoken() const;

    /// The same after the words about the grip: all that a screen reader says of the figure.
    QString spokenWithGrip() const;

    /// Where to ask for what the figure shows as a table; it gives nothing for a figure whose marks say it
    /// themselves. It is asked by whoever shows that table, and for no frame otherwise.
    void setTableSource(std::function<std::optional<DataTable>()> source) {
        tableSource_ = std::move(source);
    }
    std::optional<DataTable> table() const;

    /// Shows what moves one of these weights or biases stronger.
    void setEmphasis(const std::set<std::string>& keys);

    /// The pixel of the view at data coordinates.
    QPointF pixelAt(const Vertex& place) const;

    /// The data coordinates at a pixel of the view.
    Vertex dataAt(QPointF pixel) const;

    QSize sizeHint() const override;

signals:
    void canvasChanged();
    /// Another state of the figure, or another figure, is shown.
    void figureChanged();
    /// The figure now has other grips, or has them in another order.
    void gripsReplaced();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    double scale() const;
    void accessibilityActiveChanged(bool active) override;
    void layOut();
    void tellOfCanvas();
    void describe();
    void tell();
    static QString joined(const QString& first, const QString& second);

    FigureChart* chart_;
    GripsItem* grips_;
    QString gripWords_;
    std::function<QString()> besides_;
    bool isHeard_; ///< by a screen reader
    QString said_; ///< what a screen reader was told last
    std::function<std::optional<DataTable>()> tableSource_;
    Canvas told_;
    QElapsedTimer sinceTold_; ///< since then
    QTimer tellLater_;
};

} // namespace tanhgram
