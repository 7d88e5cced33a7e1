// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/lesson/option_button.h"

#include "app/text/text_label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QRadioButton>

namespace tanhgram {

namespace {

QAbstractButton* mark(bool severalMayBeChosen, QWidget* parent) {
    if (severalMayBeChosen)
        return new QCheckBox(parent);
    return new QRadioButton(parent);
}

} // namespace

OptionButton::OptionButton(const QString& text, bool severalMayBeChosen, bool chosen, QWidget* parent)
    : QWidget(parent), button_(mark(severalMayBeChosen, this)) {
    auto* label = new TextLabel(this);
    label->setText(text);
    button_->setAccessibleName(label->text());
    button_->setChecked(chosen);
    button_->installEventFilter(this);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 2, 0, 2);
    layout->addWidget(button_, 0, Qt::AlignTop);
    layout->addWidget(label, 1);
    // Radio buttons exclude each other among siblings only; here each has a parent of its own.
    connect(button_, &QAbstractButton::toggled, this, [this, severalMayBeChosen](bool now) {
        if (!now || severalMayBeChosen)
            return;
        for (OptionButton* sibling : parentWidget()->findChildren<OptionButton*>(Qt::FindDirectChildrenOnly))
            if (sibling != this)
                sibling->release();
    });
}

// Each mark is alone in its parent, so that Qt does not know its neighbours.
bool OptionButton::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
    if (step == 0)
        return QWidget::eventFilter(watched, event);
    const auto all = parentWidget()->findChildren<OptionButton*>(Qt::FindDirectChildrenOnly);
    const auto next = (all.indexOf(this) + step + all.size()) % all.size();
    all[next]->button_->setFocus(step > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

bool OptionButton::isChosen() const {
    return button_->isChecked();
}

void OptionButton::release() {
    button_->setAutoExclusive(false);
    button_->setChecked(false);
    button_->setAutoExclusive(true);
}

void OptionButton::mouseReleaseEvent(QMouseEvent*) {
    button_->click();
}

} // namespace tanhgram
