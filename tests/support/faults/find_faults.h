// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace tanhgram {

/// What is wrong with a window as somebody meets it who looks at it, listens to it or has only a keyboard.
/// Every function gives one line a fault, with the widget's class and words; none is wrong in an empty list.

/// Controls, and whatever takes the keyboard, of which a screen reader could not say what they are.
QStringList nameless(const QWidget& window);

/// Texts that need more room than they have, cut off or elided: of labels, buttons, boxes, tabs, fields,
/// headers, cells and prose.
QStringList clipped(const QWidget& window);

/// Texts in figures that leave the figure, or run into one another or under a button.
QStringList clashingInFigures(const QWidget& window);

/// Siblings that lie over one another, and widgets that reach out of their parents.
QStringList misplaced(const QWidget& window);

/// Goes through the window with the Tab key. Faults are controls that it does not come to, and those that it
/// cannot leave. `seen`: so are those that look the same with the keyboard's focus and without it.
QStringList unreachable(QWidget& window, bool seen);

/// Letters underlined twice in one window or one menu, so that Alt and the letter would not say which.
QStringList sharedMnemonics(const QWidget& window);

/// Every text that the window shows or tells a screen reader, menus, tips and figures included; each once.
QStringList shownTexts(const QWidget& window);

/// Those of `texts` that are the same in `english` although there are words in them. Names that are alike in
/// every language (tanh, ReLU, numpy), `alike` words, numbers and formulas are no words.
QStringList untranslated(const QStringList& texts, const QStringList& english, const QStringList& alike = {});

} // namespace tanhgram
