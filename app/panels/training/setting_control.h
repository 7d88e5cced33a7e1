// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/panels/hand.h"
#include "app/panels/number_field.h"
#include "app/panels/training/settings.h"

#include <QWidget>

#include <optional>
#include <string>

class QGridLayout;
class QLabel;
class QSlider;

namespace tanhgram {

/// One number of an experiment's table: its name, a field that takes any allowed value, and a slider over the
/// usual ones.
class SettingControl : public QWidget {
    Q_OBJECT

public:
    SettingControl(Document& document, Setting setting, QWidget* parent = nullptr);

    /// Puts the name above the field, for a narrow window, or beside it.
    void setNarrow(bool narrow);

    QSlider* slider() const { return slider_; }
    QDoubleSpinBox* field() const { return field_; }
    const Setting& setting() const { return setting_; }

private:
    void limitField();
    void showDocument();
    void put(double value, Gesture gesture);
    std::string patchKey() const { return setting_.table + "." + setting_.key; }
    std::optional<double> valueNow() const;

    Document& document_;
    Setting setting_;
    QLabel* label_;
    NumberField* field_;
    QSlider* slider_;
    QGridLayout* layout_;
    Hand hand_;
};

} // namespace tanhgram
