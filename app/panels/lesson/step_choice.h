// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace tanhgram {

/// A list of a lesson's steps by title, which says only the number of the step when it is closed: there is no
/// room for titles, and the step's own stands below it.
class StepChoice : public QComboBox {
    Q_OBJECT

public:
    explicit StepChoice(QWidget* parent = nullptr);

    void showPopup() override;

protected:
    /// Scrolling past changes no step.
    void wheelEvent(QWheelEvent* event) override;
    void initStyleOption(QStyleOptionComboBox* option) const override;
};

} // namespace tanhgram
