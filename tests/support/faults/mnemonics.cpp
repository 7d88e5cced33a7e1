// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faults/find_faults.h"
#include "tests/support/faults/shown_widgets.h"

#include <QAbstractButton>
#include <QAction>
#include <QKeySequence>
#include <QLabel>
#include <QMap>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>

namespace tanhgram {

namespace {

QStringList shared(const QStringList& texts, const QString& where) {
    QMap<QString, QStringList> byKey;
    for (const QString& text : texts)
        if (const QKeySequence key = QKeySequence::mnemonic(text); !key.isEmpty())
            byKey[key.toString()] << text;
    QStringList faults;
    for (auto each = byKey.cbegin(); each != byKey.cend(); ++each)
        if (each.value().size() > 1)
            faults << QStringLiteral("%1 in %2 is that of “%3”")
                          .arg(each.key(), where, each.value().join(QStringLiteral("” and of “")));
    return faults;
}

QStringList textsOf(const QList<QAction*>& actions) {
    QStringList texts;
    for (const QAction* each : actions)
        if (each->isVisible() && !each->isSeparator())
            texts << each->text();
    return texts;
}

} // namespace

QStringList sharedMnemonics(const QWidget& window) {
    QStringList faults, ofWindow;
    for (const QWidget* each : shownWidgets(window)) {
        if (const auto* button = qobject_cast<const QAbstractButton*>(each))
            ofWindow << button->text();
        else if (const auto* label = qobject_cast<const QLabel*>(each); label && label->buddy())
            ofWindow << label->text();
        else if (const auto* bar = qobject_cast<const QTabBar*>(each))
            for (int i = 0; i < bar->count(); ++i)
                ofWindow << bar->tabText(i);
        else if (const auto* menus = qobject_cast<const QMenuBar*>(each))
            ofWindow << textsOf(menus->actions());
    }
    faults << shared(ofWindow, QStringLiteral("the window"));
    for (const QMenu* each : window.findChildren<QMenu*>())
        faults << shared(textsOf(each->actions()), QStringLiteral("the menu “%1”").arg(each->title()));
    return faults;
}

} // namespace tanhgram
