// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/figure_view.h"
#include "core/figure/catalogue.h"

#include <QWidget>

class QToolButton;

namespace tanhgram {

/// A place for a figure, with a button in its corner that puts any other figure there.
class FigureSlot : public QWidget {
    Q_OBJECT

public:
    explicit FigureSlot(const FigureKind& kind, QWidget* parent = nullptr);

    const FigureKind& kind() const { return *kind_; }
    void setKind(const FigureKind& kind);

    FigureView& view() { return *view_; }

    /// Draws the slot's figure of that state, if the slot is seen.
    void draw(const Snapshot& snapshot);

signals:
    /// Another figure was chosen: it is to be drawn.
    void kindChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void offerFigures();

    const FigureKind* kind_;
    FigureView* view_;
    QToolButton* chooser_;
};

} // namespace tanhgram
