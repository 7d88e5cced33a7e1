// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/lesson/step_choice.h"

#include <QAbstractItemView>
#include <QScrollBar>
#include <QStyleOptionComboBox>
#include <QWheelEvent>

namespace tanhgram {

StepChoice::StepChoice(QWidget* parent) : QComboBox(parent) {
    setAccessibleName(tr("Step of the lesson"));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
}

void StepChoice::showPopup() {
    view()->setMinimumWidth(view()->sizeHintForColumn(0) + view()->verticalScrollBar()->sizeHint().width());
    QComboBox::showPopup();
}

void StepChoice::wheelEvent(QWheelEvent* event) {
    event->ignore();
}

void StepChoice::initStyleOption(QStyleOptionComboBox* option) const {
    QComboBox::initStyleOption(option);
    option->currentText = tr("Step %1 of %2").arg(currentIndex() + 1).arg(count());
}

} // namespace tanhgram
