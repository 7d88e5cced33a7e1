// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/panels/hand.h"
#include "app/panels/number_field.h"
#include "lessons/names.h"

#include <QWidget>

class QSlider;

namespace tanhgram {

/// One weight or bias: its name, a field that takes any number, and a slider from -3 to 3 in steps of 0.1.
class ParameterControl : public QWidget {
    Q_OBJECT

public:
    ParameterControl(Document& document, std::string key, QWidget* parent = nullptr);

    /// The key that it sets, as it was given.
    const std::string& key() const { return key_; }
    QSlider* slider() const { return slider_; }
    QDoubleSpinBox* field() const { return field_; }

private:
    QString name() const;
    void showDocument();
    void takeTyped(double value);
    void put(double value, Gesture gesture);

    Document& document_;
    std::string key_;
    NumberField* field_;
    QSlider* slider_;
    Hand hand_;
};

} // namespace tanhgram
