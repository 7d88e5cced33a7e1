// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/document.h"
#include "app/document/viewpoint.h"
#include "app/panels/grips/grip_drag.h"
#include "app/panels/grips/grip_focus.h"
#include "app/panels/hand.h"

#include <QObject>
#include <QPointF>

#include <memory>
#include <optional>

class QFocusEvent;
class QHelpEvent;
class QKeyEvent;
class QMouseEvent;
class QWheelEvent;

namespace tanhgram {

class FigureView;

/// The hand on the grips of a figure: dragging moves weights and biases, so do the arrow keys and, in the
/// diagram, the wheel; a click or Enter opens a card to type them. Tab goes from grip to grip.
class GripHand : public QObject {
    Q_OBJECT

public:
    GripHand(FigureView& view, Document& document, Viewpoint& viewpoint, QObject* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool onPointer(QEvent& event);
    bool onKeyboard(QEvent& event);
    bool press(const QMouseEvent& event);
    bool moveHand(const QMouseEvent& event);
    bool release();
    bool wheel(const QWheelEvent& event);
    bool help(const QHelpEvent& event);
    bool key(const QKeyEvent& event);
    void arrive(const QFocusEvent& event);
    void depart(const QFocusEvent& event);
    void nudge(const Grip& grip, const Vertex& by);
    void openCard(const Grip& grip, const QString& begun = {});

    FigureView& view_;
    Document& document_;
    Viewpoint& viewpoint_;
    GripFocus focus_;
    Hand strokes_;
    std::optional<Grip> pressed_; ///< in the hand, but not pulled yet
    QPointF pressedAt_;
    std::unique_ptr<GripDrag> drag_;
    int wheelTurned_ = 0; ///< in eighths of a degree, short of a notch
};

} // namespace tanhgram
