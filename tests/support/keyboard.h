// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QInputMethodEvent>
#include <QTest>
#include <QWidget>

#include <functional>

namespace tanhgram {

/// A person at a window who has nothing but the keyboard: every key goes to the widget that has the focus.
class Keyboard {
public:
    explicit Keyboard(QWidget& window) : window_(window) {}

    QWidget* focus() const {
        QWidget* focused = QApplication::focusWidget();
        return focused != nullptr ? focused : &window_;
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const {
        QTest::keyClick(focus(), key, modifiers);
    }

    void pressTimes(Qt::Key key, int times) const {
        for (int i = 0; i < times; ++i)
            press(key);
    }

    /// Letters outside ASCII come as they do to somebody who writes Japanese or Arabic: from an input method.
    void type(const QString& text) const {
        for (const QChar letter : text) {
            if (letter.unicode() < 0x80) {
                QTest::keyClick(focus(), letter.toLatin1());
                continue;
            }
            QInputMethodEvent composed;
            composed.setCommitString(letter);
            QApplication::sendEvent(focus(), &composed);
        }
    }

    /// Tab, until the keyboard is at a widget that is wanted; false if it comes to none.
    bool tabTo(const std::function<bool(const QWidget&)>& isWanted) const {
        constexpr int mostTabs = 400;
        for (int i = 0; i < mostTabs; ++i) {
            if (isWanted(*focus()))
                return true;
            press(Qt::Key_Tab);
        }
        return false;
    }

    bool tabTo(const QWidget* wanted) const {
        return tabTo([wanted](const QWidget& widget) { return &widget == wanted; });
    }

private:
    QWidget& window_;
};

} // namespace tanhgram
