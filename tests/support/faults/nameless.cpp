// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faults/find_faults.h"
#include "tests/support/faults/shown_widgets.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QProgressBar>
#include <QWidget>

namespace tanhgram {

QStringList nameless(const QWidget& window) {
    QStringList faults;
    for (QWidget* each : shownWidgets(window)) {
        const bool isControl = (each->focusPolicy() & Qt::TabFocus) == Qt::TabFocus ||
                               qobject_cast<QAbstractButton*>(each) != nullptr ||
                               qobject_cast<QProgressBar*>(each) != nullptr;
        if (!isControl || each->focusProxy() != nullptr)
            continue;
        const QAccessibleInterface* told = QAccessible::queryAccessibleInterface(each);
        if (told == nullptr || told->text(QAccessible::Name).trimmed().isEmpty())
            faults << QStringLiteral("no name for screen readers: ") + called(*each);
    }
    return faults;
}

} // namespace tanhgram
