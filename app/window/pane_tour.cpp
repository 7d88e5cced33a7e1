// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/pane_tour.h"

#include "app/window/keyboard_place.h"

#include <QApplication>
#include <QWidget>

#include <algorithm>

namespace tanhgram {

namespace {

bool isWithin(const QWidget& pane, const QWidget* widget) {
    return widget != nullptr && (widget == &pane || pane.isAncestorOf(widget));
}

} // namespace

PaneTour::PaneTour(QWidget& page) : QObject(&page), page_(page) {
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { remember(now); });
}

void PaneTour::add(QWidget& pane, const QString& name) {
    if (pane.accessibleName().isEmpty())
        pane.setAccessibleName(name);
    panes_.push_back({&pane, nullptr});
}

void PaneTour::remember(QWidget* focused) {
    for (Pane& pane : panes_)
        if (pane.widget && isWithin(*pane.widget, focused))
            pane.last = focused;
}

// The widget that had the keyboard last, or the first one that can take it; null if there is none.
QWidget* PaneTour::placeIn(const Pane& pane) const {
    if (!pane.widget || !pane.widget->isVisible())
        return nullptr;
    if (pane.last && takesKeyboard(*pane.last))
        return pane.last;
    return firstToTakeKeyboard(*pane.widget);
}

void PaneTour::go(int step) {
    const QWidget* focused = page_.window()->focusWidget();
    const auto here = std::ranges::find_if(
        panes_, [&](const Pane& pane) { return pane.widget && isWithin(*pane.widget, focused); });
    const auto count = static_cast<int>(panes_.size());
    int at = here != panes_.end() ? static_cast<int>(here - panes_.begin()) : step > 0 ? -1 : count;
    for (int tried = 0; tried < count; ++tried) {
        at = (at + step + count) % count;
        if (QWidget* place = placeIn(panes_[static_cast<std::size_t>(at)])) {
            place->setFocus(step > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return;
        }
    }
}

} // namespace tanhgram
