// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/language/languages.h"
#include "app/settings.h"
#include "app/window/legible_style.h"
#include "tests/app/access/window_tour.h"
#include "tests/support/faults/find_faults.h"
#include "tests/support/faults/spoken.h"
#include "tests/support/open_window.h"

#include <QApplication>
#include <QMap>
#include <QSize>
#include <QStandardPaths>
#include <QTest>

#include <memory>

namespace tanhgram {

inline const QString lessonA = QStringLiteral(":/lessons/activation-functions.lesson.md");
inline const QString lessonB = QStringLiteral(":/lessons/inside-the-activation-function.lesson.md");

inline constexpr QSize smallWindow{1024, 700};
inline constexpr QSize usualWindow{1280, 800};

/// How the program looks, and what it speaks.
struct Guise {
    QString language;
    Scheme scheme = Scheme::Light;
    QSize size = usualWindow;
    int textPercent = 100;
};

/// What has been found wrong, and on which screen first.
class Faults {
public:
    void add(const QStringList& faults, const QString& screen) {
        for (const QString& fault : faults)
            if (!first_.contains(fault))
                first_[fault] = screen;
    }

    /// Whether there are none; if there are, each is written down.
    bool isEmpty() const {
        for (auto each = first_.cbegin(); each != first_.cend(); ++each)
            qWarning("%s  [%s]", qPrintable(each.key()), qPrintable(each.value()));
        return first_.isEmpty();
    }

private:
    QMap<QString, QString> first_;
};

/// Before the first test of a program: its settings are its own, and it looks as the real one does.
inline void beAsTheProgram(const char* name) {
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(name);
    QApplication::setStyle(new LegibleStyle);
}

/// A row for every guise: each language in the small window, where texts have the least room, and English in
/// the usual one with dark colours. With TANHGRAM_EVERY_LANGUAGE each language in both windows and colours.
inline void addGuises() {
    QTest::addColumn<Guise>("guise");
    const bool every = qEnvironmentVariableIsSet("TANHGRAM_EVERY_LANGUAGE");
    for (const Language& each : languages())
        for (const bool usual : {false, true})
            for (const Scheme scheme : ownSchemes)
                if (every || (usual ? scheme == Scheme::Dark && each.code == "en" : scheme == Scheme::Light))
                    QTest::addRow("%s %s %s", qPrintable(each.code), usual ? "usual" : "small",
                                  qPrintable(nameOf(scheme)))
                        << Guise{each.code, scheme, usual ? usualWindow : smallWindow};
}

/// What is wrong with what is seen of a window.
inline QStringList onSight(const QWidget& window) {
    return nameless(window) + clipped(window) + clashingInFigures(window) + misplaced(window) +
           sharedMnemonics(window);
}

/// The program in a guise: at a lesson, or on its first page.
inline std::unique_ptr<MainWindow> windowIn(const Guise& guise, const QString& lesson = {}) {
    Settings settings;
    settings.scheme = nameOf(guise.scheme);
    settings.textPercent = guise.textPercent;
    saveSettings(settings);
    auto window = openWindow(lesson, {.language = guise.language, .size = guise.size});
    settle();
    return window;
}

} // namespace tanhgram

Q_DECLARE_METATYPE(tanhgram::Guise)
