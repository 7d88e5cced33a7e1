// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/compare_bar.h"

#include "app/text/key_text.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QKeySequence>
#include <QToolButton>

namespace tanhgram {

CompareBar::CompareBar(QWidget* parent)
    : QWidget(parent), compare_(new QCheckBox(tr("Compare with the start"), this)),
      peek_(new QToolButton(this)) {
    compare_->setShortcut(QKeySequence("Ctrl+D"));
    compare_->setToolTip(tr("Shows the state you started from, pale, below the live figure (%1)")
                             .arg(keyText(compare_->shortcut())));
    peek_->setText(tr("Peek"));
    peek_->setToolTip(tr("Shows the start for as long as you hold this button, or F8"));
    peek_->setAccessibleDescription(peek_->toolTip());
    peek_->setFocusPolicy(Qt::StrongFocus);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(compare_);
    layout->addWidget(peek_);
    connect(compare_, &QCheckBox::toggled, this, &CompareBar::changed);
    connect(peek_, &QToolButton::pressed, this, [this] { setPeeking(true); });
    connect(peek_, &QToolButton::released, this, [this] { setPeeking(false); });
}

bool CompareBar::isComparing() const {
    return compare_->isChecked();
}

void CompareBar::setComparing(bool isComparing) {
    compare_->setChecked(isComparing);
}

void CompareBar::setPeeking(bool isPeeking) {
    if (isPeeking == isPeeking_)
        return;
    isPeeking_ = isPeeking;
    emit changed();
}

// F8 is heard in the whole window, and held: a shortcut would not tell when it is let go.
bool CompareBar::eventFilter(QObject* watched, QEvent* event) {
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease;
    if (isKey && static_cast<QKeyEvent*>(event)->key() == Qt::Key_F8 &&
        static_cast<QKeyEvent*>(event)->modifiers() == Qt::NoModifier) {
        if (!static_cast<QKeyEvent*>(event)->isAutoRepeat())
            setPeeking(event->type() == QEvent::KeyPress);
        return true;
    }
    if (event->type() == QEvent::WindowDeactivate)
        setPeeking(false);
    return QWidget::eventFilter(watched, event);
}

void CompareBar::showEvent(QShowEvent* event) {
    window()->installEventFilter(this);
    QWidget::showEvent(event);
}

void CompareBar::hideEvent(QHideEvent* event) {
    window()->removeEventFilter(this);
    setPeeking(false);
    QWidget::hideEvent(event);
}

} // namespace tanhgram
