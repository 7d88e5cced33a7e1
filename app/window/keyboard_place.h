// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

class QWidget;

namespace tanhgram {

/// Whether Tab could bring the keyboard to that widget now.
bool takesKeyboard(const QWidget& widget);

/// The first widget, `within` itself or one in it, that Tab could bring the keyboard to; null if there is
/// none.
QWidget* firstToTakeKeyboard(QWidget& within);

/// Where the keyboard is, told so that it is found again among widgets that were built anew: the way to a
/// widget from the one that holds them all.
class KeyboardPlace {
public:
    /// The place of `widget` in `whole`; no place if it is null, or not in there.
    KeyboardPlace(const QWidget& whole, const QWidget* widget);

    /// The widget in that place of `whole`, or the nearest one that takes the keyboard; null without a place.
    QWidget* in(QWidget& whole) const;

private:
    /// From a widget to one of its children: which of those of that class and name.
    struct Step {
        QString kind;
        QString name;
        qsizetype number;
    };

    std::vector<Step> way_;
};

} // namespace tanhgram
