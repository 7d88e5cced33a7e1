// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/grips/grip_hand.h"

#include "app/charts/figure_view.h"
#include "app/panels/grips/grip_card.h"
#include "app/panels/grips/grip_keys.h"
#include "app/panels/grips/grip_words.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineF>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <utility>

namespace tanhgram {

namespace {

constexpr double clickReach = 3; ///< pixels that a click may slip
constexpr int notch = 120;       ///< of the wheel, in eighths of a degree

} // namespace

GripHand::GripHand(FigureView& view, Document& document, Viewpoint& viewpoint, QObject* parent)
    : QObject(parent), view_(view), document_(document), viewpoint_(viewpoint),
      focus_(view, document, viewpoint), strokes_(document) {
    view_.installEventFilter(this);
    view_.viewport()->installEventFilter(this);
    view_.viewport()->setMouseTracking(true);
}

bool GripHand::eventFilter(QObject* watched, QEvent* event) {
    return watched == &view_ ? onKeyboard(*event) : onPointer(*event);
}

bool GripHand::onPointer(QEvent& event) {
    switch (event.type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
        return press(static_cast<QMouseEvent&>(event));
    case QEvent::MouseMove:
        return moveHand(static_cast<QMouseEvent&>(event));
    case QEvent::MouseButtonRelease:
        return static_cast<QMouseEvent&>(event).button() == Qt::LeftButton && release();
    case QEvent::Wheel:
        return wheel(static_cast<QWheelEvent&>(event));
    case QEvent::ToolTip:
        return help(static_cast<QHelpEvent&>(event));
    case QEvent::Leave:
        focus_.hover({});
        return false;
    default:
        return false;
    }
}

bool GripHand::onKeyboard(QEvent& event) {
    switch (event.type()) {
    case QEvent::KeyPress:
        return key(static_cast<QKeyEvent&>(event));
    case QEvent::ShortcutOverride:
        if (focus_.at(focus_.focused()) != nullptr && isGripKey(static_cast<QKeyEvent&>(event)))
            event.accept();
        return false;
    case QEvent::FocusIn:
        arrive(static_cast<QFocusEvent&>(event));
        return false;
    case QEvent::FocusOut:
        depart(static_cast<QFocusEvent&>(event));
        return false;
    default:
        return false;
    }
}

bool GripHand::press(const QMouseEvent& event) {
    if (event.button() != Qt::LeftButton)
        return false;
    const auto index = view_.gripAt(event.position());
    const Grip* grip = focus_.at(index);
    if (grip == nullptr)
        return false;
    pressed_ = *grip;
    pressedAt_ = event.position();
    view_.setFocus(Qt::MouseFocusReason);
    focus_.hover(index);
    focus_.focus(index, false);
    return true;
}

bool GripHand::moveHand(const QMouseEvent& event) {
    if (!pressed_ && !drag_) {
        if (event.buttons() == Qt::NoButton)
            focus_.hover(view_.gripAt(event.position()));
        return false;
    }
    if (!drag_ && QLineF(event.position(), pressedAt_).length() > clickReach)
        drag_ = std::make_unique<GripDrag>(document_, viewpoint_, view_.figure(),
                                           *std::exchange(pressed_, std::nullopt), view_.dataAt(pressedAt_));
    if (drag_)
        drag_->moveTo(view_.dataAt(event.position()),
                      event.modifiers().testFlag(Qt::ShiftModifier) ? 0 : usualSteps);
    return true;
}

bool GripHand::release() {
    const auto drag = std::move(drag_);
    const auto pressed = std::exchange(pressed_, std::nullopt);
    if (pressed)
        openCard(*pressed);
    return drag || pressed;
}

bool GripHand::wheel(const QWheelEvent& event) {
    const Grip* grip = focus_.at(view_.gripAt(event.position()));
    if (grip == nullptr || isInHiddenSpace(grip->kind)) {
        wheelTurned_ = 0;
        return false;
    }
    wheelTurned_ += event.angleDelta().y() != 0 ? event.angleDelta().y() : event.angleDelta().x();
    const int notches = wheelTurned_ / notch;
    wheelTurned_ -= notches * notch;
    if (notches != 0)
        nudge(*grip, {0, notches * strideOf(event.modifiers())});
    return true;
}

bool GripHand::help(const QHelpEvent& event) {
    const Grip* grip = focus_.at(view_.gripAt(event.pos()));
    if (grip == nullptr)
        return false;
    QToolTip::showText(event.globalPos(), gripHint(document_.experiment().network, *grip), view_.viewport());
    return true;
}

bool GripHand::key(const QKeyEvent& event) {
    if (event.key() == Qt::Key_Tab || event.key() == Qt::Key_Backtab)
        return focus_.goThrough(event.key() == Qt::Key_Tab ? 1 : -1);
    if (event.key() == Qt::Key_Escape && drag_) {
        drag_->giveUp();
        drag_.reset();
        return true;
    }
    const Grip* grip = focus_.at(focus_.focused());
    if (grip == nullptr || !isGripKey(event))
        return false;
    focus_.focus(focus_.focused(), true);
    if (const auto way = wayOf(event))
        nudge(*grip, *way);
    else
        openCard(*grip, beginsNumber(event) ? event.text() : QString());
    return true;
}

void GripHand::arrive(const QFocusEvent& event) {
    if (event.reason() == Qt::TabFocusReason || event.reason() == Qt::BacktabFocusReason)
        focus_.goThrough(event.reason() == Qt::TabFocusReason ? 1 : -1);
}

// A card, a menu or another window only borrows the focus.
void GripHand::depart(const QFocusEvent& event) {
    const bool comesBack = event.reason() == Qt::PopupFocusReason ||
                           event.reason() == Qt::MenuBarFocusReason ||
                           event.reason() == Qt::ActiveWindowFocusReason;
    if (!comesBack)
        focus_.focus({}, true);
}

void GripHand::nudge(const Grip& grip, const Vertex& by) {
    const Network& network = document_.experiment().network;
    document_.apply(nudged(network, grip, by), gripStep(network, grip), strokes_.stroke());
}

void GripHand::openCard(const Grip& grip, const QString& begun) {
    auto* card = new GripCard(document_, viewpoint_, grip, &view_);
    const QPointF below = view_.pixelAt(grip.label) + QPointF(0, grip.size);
    card->openAt(view_.viewport()->mapToGlobal(below.toPoint()), begun);
}

} // namespace tanhgram
