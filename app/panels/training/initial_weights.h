// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/playback.h"
#include "app/panels/hand.h"
#include "app/panels/number_field.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QSlider;

namespace tanhgram {

/// Where training starts: a choice between given weights and drawn ones, and any single one of them to
/// change while the timeline stays where it is.
class InitialWeightsControl : public QWidget {
    Q_OBJECT

public:
    InitialWeightsControl(Document& document, Playback& playback, QWidget* parent = nullptr);

    /// Takes three rows instead of two, for a narrow window.
    void setNarrow(bool narrow);

    QComboBox* choice() const { return choice_; }
    QComboBox* weight() const { return weight_; }
    QSlider* slider() const { return slider_; }
    QDoubleSpinBox* field() const { return field_; }

private:
    void showPlayback();
    void showNames();
    void choose(int initial);
    void put(double value, Gesture gesture);

    Document& document_;
    Playback& playback_;
    QLabel* label_;
    QComboBox* choice_;
    QComboBox* weight_;
    NumberField* field_;
    QSlider* slider_;
    QGridLayout* layout_;
    Hand hand_;
    std::vector<double> shown_; ///< the initial weights, in the order of parametersOf()
};

} // namespace tanhgram
