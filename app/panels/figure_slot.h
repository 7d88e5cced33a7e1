// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/figure_view.h"
#include "app/charts/scales.h"
#include "core/figure/catalogue.h"

#include <QWidget>

#include <functional>
#include <optional>

class QMenu;
class QToolButton;

namespace tanhgram {

class FigureActions;
class FigureHandle;

/// A place for a figure, with a button in its corner that puts any other figure there, and a handle by which
/// the figure is exported, copied, dragged away or pinned. A pinned slot keeps showing one state.
class FigureSlot : public QWidget {
    Q_OBJECT

public:
    explicit FigureSlot(const FigureKind& kind, QWidget* parent = nullptr);

    const FigureKind& kind() const { return *kind_; }
    void setKind(const FigureKind& kind);

    FigureView& view() { return *view_; }
    FigureActions& actions() { return *actions_; }

    /// Where to ask for the present state.
    void setSource(std::function<Snapshot()> source) { source_ = std::move(source); }

    /// The state that the slot shows: the pinned one, or the present; with the scales that it shares.
    Snapshot shown() const { return stateFor(source_(), scales_); }

    /// Keeps showing that state, until it is let go.
    void pin(const Snapshot& state);
    void unpin();
    bool isPinned() const { return pinned_.has_value(); }

    /// Whether weights and biases can be moved by the figure's grips; a pinned figure has none anyway.
    void setGripsOffered(bool offered) { gripsOffered_ = offered; }

    /// Whether another figure can be chosen for this place.
    void setChoiceOffered(bool offered);

    /// The scales that the pinned figure needs by itself, looked at that way. It is drawn for them only when
    /// it may have others than before.
    const Scales& pinnedScales(const Look& look);

    /// Has the figure drawn with those scales at least from now on, so that it compares with another.
    void shareScales(const Scales& scales) { scales_ = scales; }

    /// Draws the slot's figure of that state, if the slot is seen.
    void draw(const Snapshot& snapshot);

signals:
    /// Another figure was chosen: it is to be drawn.
    void kindChanged();
    /// The figure as it is now is to be kept beside the live one, or no longer.
    void pinWanted();
    void unpinWanted();

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void offerFigures();
    void offerActions(QPoint at);
    void placeButtons();
    QString pinnedTitle() const;
    Snapshot stateFor(const Snapshot& present, const Scales& scales) const;

    const FigureKind* kind_;
    FigureView* view_;
    QToolButton* chooser_;
    FigureHandle* handle_;
    FigureActions* actions_;
    std::function<Snapshot()> source_;
    std::optional<Snapshot> pinned_;
    struct Needs {
        const FigureKind* kind;
        Canvas canvas;
        bool logScale;
        Scales scales;
    };
    std::optional<Needs> needs_; ///< of the pinned figure, as last looked at
    bool gripsOffered_ = true;
    Scales scales_;
};

} // namespace tanhgram
