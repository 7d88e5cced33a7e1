// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QMainWindow;
class QWidget;

namespace tanhgram {

/// Keys, and what they do.
struct ShortcutRow {
    QString keys;
    QString meaning;
};

/// Rows under one heading.
struct ShortcutGroup {
    QString title;
    QList<ShortcutRow> rows;
};

/// Every shortcut of the window's menus and buttons as they are now, a group for each menu, and the keys that
/// figures and controls take.
QList<ShortcutGroup> shortcutsOf(const QMainWindow& window);

/// Shows them on one page.
void showShortcuts(QMainWindow& window);

} // namespace tanhgram
