// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/main_window.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QStandardPaths>
#include <QTest>

#include <memory>

namespace tanhgram {

/// Keeps the settings and the records of a test apart from the user's, and from those of other tests.
inline void stayApart(const QString& test) {
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(QStringLiteral("tanhgram-test-%1").arg(test));
}

/// How a test opens the program's window.
struct Opening {
    QString language = {};     ///< empty: the one of the settings
    QString recordFolder = {}; ///< empty: the work is forgotten
    QSize size = {1280, 800};
};

/// The program's window, on the screen and in front: with the lesson or experiment at `path`, or on its first
/// page if that is empty.
inline std::unique_ptr<MainWindow> openWindow(const QString& path, const Opening& how = {}) {
    auto window = std::make_unique<MainWindow>(how.recordFolder, how.language);
    if (!path.isEmpty())
        window->openPath(path);
    window->resize(how.size);
    window->show();
    window->activateWindow();
    if (!QTest::qWaitForWindowActive(window.get()))
        qWarning("the window is not active");
    return window;
}

/// The first button that is seen and has that text on it, or as a part of it; null if there is none.
template <class Button = QAbstractButton> Button* seenButton(const QWidget& within, const QString& text) {
    for (auto* each : within.findChildren<Button*>())
        if (each->isVisible() && each->text().remove('&').contains(text))
            return each;
    return nullptr;
}

} // namespace tanhgram
