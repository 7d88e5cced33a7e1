// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faults/find_faults.h"
#include "tests/support/faults/shown_widgets.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QGraphicsView>
#include <QTabBar>

namespace tanhgram {

namespace {

constexpr int slack = 1;

// What a scroll area scrolls is larger than what is seen of it.
bool isScrolled(const QWidget& widget) {
    const auto* area = widget.parentWidget() == nullptr
                           ? nullptr
                           : qobject_cast<const QAbstractScrollArea*>(widget.parentWidget()->parentWidget());
    return area != nullptr && area->viewport() == widget.parentWidget();
}

// The buttons in a figure's corner lie on it; whether they hide anything is asked elsewhere.
bool isMeant(const QWidget& a, const QWidget& b) {
    const auto isOn = [](const QWidget& button, const QWidget& figure) {
        return qobject_cast<const QAbstractButton*>(&button) != nullptr &&
               qobject_cast<const QGraphicsView*>(&figure) != nullptr;
    };
    return isOn(a, b) || isOn(b, a) || qobject_cast<const QAbstractScrollArea*>(a.parentWidget()) != nullptr;
}

} // namespace

QStringList misplaced(const QWidget& window) {
    QStringList faults;
    const QList<QWidget*> shown = shownWidgets(window);
    for (const QWidget* each : shown) {
        const QRect room = each->parentWidget()->rect().adjusted(-slack, -slack, slack, slack);
        if (!isScrolled(*each) && !each->size().isEmpty() && !room.contains(each->geometry()))
            faults << QStringLiteral("reaches out of its parent: ") + called(*each);
    }
    for (qsizetype i = 0; i < shown.size(); ++i)
        for (qsizetype j = i + 1; j < shown.size(); ++j) {
            if (shown[i]->parentWidget() != shown[j]->parentWidget() || isMeant(*shown[i], *shown[j]))
                continue;
            const QRect both = shown[i]->geometry() & shown[j]->geometry();
            if (both.width() > slack && both.height() > slack)
                faults << QStringLiteral("lie over one another: %1 and %2")
                              .arg(called(*shown[i]), called(*shown[j]));
        }
    return faults;
}

} // namespace tanhgram
