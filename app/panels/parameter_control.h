// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/document.h"

#include <QElapsedTimer>
#include <QWidget>

class QDoubleSpinBox;
class QSlider;

namespace tanhgram {

/// A key of the network as people write it: "w₁₁" for "w11", other keys as they are.
QString displayName(const std::string& key);

/// One weight or bias: its name, a field that takes any number, and a slider from -3 to 3 in steps of 0.1.
class ParameterControl : public QWidget {
    Q_OBJECT

public:
    ParameterControl(Document& document, std::string key, QWidget* parent = nullptr);

    QSlider* slider() const { return slider_; }
    QDoubleSpinBox* field() const { return field_; }

protected:
    /// The wheel moves a control only while it has the focus, so that scrolling past changes nothing.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showDocument();
    void takeTyped(double value);
    /// The gesture of a key press or a notch of the wheel: strokes in quick succession undo as one.
    Gesture strokeGesture();
    void put(double value, Gesture gesture);

    Document& document_;
    std::string key_;
    QDoubleSpinBox* field_;
    QSlider* slider_;
    Gesture gesture_ = 0;
    QElapsedTimer sinceStroke_;
};

} // namespace tanhgram
