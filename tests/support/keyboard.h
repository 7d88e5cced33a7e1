// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
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

    void type(const QString& text) const { QTest::keyClicks(focus(), text); }

    /// Tab, until the keyboard is at a widget that is wanted; false if it comes to none.
    bool tabTo(const std::function<bool(const QWidget&)>& isWanted) const {
        constexpr int patience = 400;
        for (int i = 0; i < patience; ++i) {
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
