// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faults/find_faults.h"
#include "tests/support/faults/shown_widgets.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QButtonGroup>
#include <QImage>
#include <QPixmap>
#include <QSet>
#include <QTest>

namespace tanhgram {

namespace {

constexpr int patience = 60; ///< Tabs that one widget may take for its parts, such as a figure's grips
constexpr int frame = 4;     ///< pixels around a widget in which its focus may show

/// Whether arrow keys lead to it from the one of its group that is chosen.
bool isForArrows(const QWidget& widget) {
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return button != nullptr && button->group() != nullptr && button->group()->exclusive() &&
           button->group()->checkedButton() != nullptr && !button->isChecked();
}

QList<QWidget*> stopsIn(const QWidget& window) {
    QList<QWidget*> stops;
    for (QWidget* each : shownWidgets(window)) {
        const bool takesTab = (each->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
        if (takesTab && !isForArrows(*each) && each->isEnabled() && each->focusProxy() == nullptr &&
            !each->size().isEmpty())
            stops << each;
    }
    return stops;
}

/// Whether it is a table or list that marks the cell the keyboard is at.
bool showsItsCell(const QWidget& widget) {
    const auto* view = qobject_cast<const QAbstractItemView*>(&widget);
    return view != nullptr && view->currentIndex().isValid();
}

QImage lookOf(QWidget& window, const QWidget& part) {
    const QRect area(part.mapTo(&window, QPoint()), part.size());
    return window.grab(area.adjusted(-frame, -frame, frame, frame) & window.rect()).toImage();
}

/// The widget that Tab leads to from `from`, or F6 where Tab is taken for a text; null if it stays there.
QWidget* tabbedFrom(QWidget& from) {
    for (int i = 0; i < patience; ++i) {
        QTest::keyClick(&from, Qt::Key_Tab);
        if (QApplication::focusWidget() != &from)
            return QApplication::focusWidget();
    }
    QTest::keyClick(&from, Qt::Key_F6);
    return QApplication::focusWidget() == &from ? nullptr : QApplication::focusWidget();
}

} // namespace

QStringList unreachable(QWidget& window, bool seen) {
    QStringList faults;
    const QList<QWidget*> wanted = stopsIn(window);
    if (wanted.isEmpty())
        return faults;
    QSet<QWidget*> visited;
    wanted.first()->setFocus(Qt::TabFocusReason);
    // With the first Tab the window knows that there is a keyboard, and shows where it is.
    QWidget* at = tabbedFrom(*wanted.first());
    while (at != nullptr && !visited.contains(at)) {
        visited.insert(at);
        const QImage focused = seen ? lookOf(window, *at) : QImage();
        QWidget* next = tabbedFrom(*at);
        if (next == nullptr) {
            faults << QStringLiteral("Tab does not leave: ") + called(*at);
            const auto place = wanted.indexOf(at);
            next = wanted[(place + 1) % wanted.size()];
            next->setFocus(Qt::TabFocusReason);
        } else if (seen && !showsItsCell(*at) && focused == lookOf(window, *at)) {
            faults << QStringLiteral("looks the same with the focus as without: ") + called(*at);
        }
        at = next;
    }
    for (const QWidget* each : wanted)
        if (!visited.contains(const_cast<QWidget*>(each)))
            faults << QStringLiteral("Tab does not come to: ") + called(*each);
    return faults;
}

} // namespace tanhgram
