// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QWidget>

namespace tanhgram {

/// The description of a widget, as a screen reader gets it.
inline QString heard(QWidget& widget) {
    const QAccessibleInterface* told = QAccessible::queryAccessibleInterface(&widget);
    return told == nullptr ? QString() : told->text(QAccessible::Description);
}

} // namespace tanhgram
