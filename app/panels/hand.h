// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/document.h"

#include <QElapsedTimer>
#include <QObject>

class QSlider;

namespace tanhgram {

/// The gestures of one control: a drag of its slider is one; strokes of keys, notches of the wheel and typed
/// numbers in quick succession are one, too.
class Hand {
public:
    explicit Hand(Document& document) : document_(document) {}

    /// Begins a gesture whenever `slider` is pressed.
    void hold(QSlider& slider);

    /// The gesture that a change made with `slider` now belongs to.
    Gesture drag(const QSlider& slider);

    /// The gesture that a stroke made now belongs to.
    Gesture stroke();

private:
    Document& document_;
    Gesture gesture_ = 0;
    QElapsedTimer sinceStroke_;
};

/// Lets the wheel move a control only while it has the focus, so that scrolling past changes nothing.
class WheelNeedsFocus : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace tanhgram
