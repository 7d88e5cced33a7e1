// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/keyboard_place.h"

#include <QWidget>

#include <algorithm>

namespace tanhgram {

namespace {

/// The children of that class and name, in the order in which they were made.
QList<QWidget*> alike(const QWidget& parent, const QString& kind, const QString& name) {
    QList<QWidget*> found;
    for (QObject* each : parent.children())
        if (each->isWidgetType() && each->objectName() == name && each->metaObject()->className() == kind)
            found << static_cast<QWidget*>(each);
    return found;
}

} // namespace

bool takesKeyboard(const QWidget& widget) {
    return (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget.isVisible() &&
           widget.isEnabled() && !widget.size().isEmpty();
}

QWidget* firstToTakeKeyboard(QWidget& within) {
    QWidget* each = &within;
    do {
        if ((each == &within || within.isAncestorOf(each)) && takesKeyboard(*each))
            return each;
        each = each->nextInFocusChain();
    } while (each != &within);
    return nullptr;
}

KeyboardPlace::KeyboardPlace(const QWidget& whole, const QWidget* widget) {
    if (widget == nullptr || !whole.isAncestorOf(widget))
        return;
    for (; widget != &whole; widget = widget->parentWidget()) {
        const QString kind = QString::fromLatin1(widget->metaObject()->className());
        const QList<QWidget*> siblings = alike(*widget->parentWidget(), kind, widget->objectName());
        way_.push_back({kind, widget->objectName(), siblings.indexOf(widget)});
    }
    std::ranges::reverse(way_);
}

// What has no counterpart any more, or is not seen now, leaves the keyboard to what is around it.
QWidget* KeyboardPlace::in(QWidget& whole) const {
    std::vector<QWidget*> around{&whole};
    for (const Step& step : way_) {
        const QList<QWidget*> candidates = alike(*around.back(), step.kind, step.name);
        if (step.number >= candidates.size())
            break;
        around.push_back(candidates[step.number]);
    }
    if (around.size() > way_.size() && takesKeyboard(*around.back()))
        return around.back();
    for (auto each = around.rbegin(); each != around.rend() && *each != &whole; ++each)
        if (QWidget* near = firstToTakeKeyboard(**each))
            return near;
    return nullptr;
}

} // namespace tanhgram
