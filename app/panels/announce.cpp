// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/announce.h"

#include <QAccessible>
#include <QWidget>

namespace tanhgram {

void announce(QWidget& widget, const QString& text) {
    widget.setAccessibleName(text);
    QAccessibleEvent alert(&widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace tanhgram
