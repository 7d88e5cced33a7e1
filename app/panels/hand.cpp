// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/hand.h"

#include <QEvent>
#include <QSlider>
#include <QWidget>

namespace tanhgram {

namespace {

// Milliseconds.
constexpr qint64 pauseBetweenStrokes = 800;
constexpr qint64 jumpBeforeDrag = 100;

} // namespace

void Hand::hold(QSlider& slider) {
    QObject::connect(&slider, &QSlider::sliderPressed, &slider, [this] {
        // Pressed beside its handle, a slider has already come to the pointer: that is the drag's beginning.
        if (!sinceStroke_.isValid() || sinceStroke_.elapsed() > jumpBeforeDrag)
            gesture_ = document_.newGesture();
        sinceStroke_.invalidate();
    });
}

Gesture Hand::drag(const QSlider& slider) {
    return slider.isSliderDown() ? gesture_ : stroke();
}

Gesture Hand::stroke() {
    if (!sinceStroke_.isValid() || sinceStroke_.elapsed() > pauseBetweenStrokes)
        gesture_ = document_.newGesture();
    sinceStroke_.start();
    return gesture_;
}

bool WheelNeedsFocus::eventFilter(QObject* watched, QEvent* event) {
    const auto* control = qobject_cast<QWidget*>(watched);
    if (event->type() != QEvent::Wheel || control == nullptr || control->hasFocus())
        return QObject::eventFilter(watched, event);
    event->ignore();
    return true;
}

} // namespace tanhgram
