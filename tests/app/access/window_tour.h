// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/figure_view.h"
#include "app/panels/figure_board.h"
#include "app/panels/lesson/lesson_panel.h"
#include "app/window/look.h"
#include "app/window/main_window.h"
#include "tests/support/settle.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>

#include <array>
#include <functional>

namespace tanhgram {

/// The colours that are the program's own.
inline constexpr std::array ownSchemes{Scheme::Light, Scheme::Dark, Scheme::Contrast};

/// Called for every screen of a tour with the name of the screen.
using Visit = std::function<void(const QString& screen)>;

/// The view of the large figure.
inline FigureView& mainView(FigureBoard& board) {
    for (FigureSlot* each : board.findChildren<FigureSlot*>())
        if (each->isVisible() && &each->kind() == &board.mainKind())
            return each->view();
    qFatal("no figure");
}

/// Opens every hint of the step, and gives its answer away.
inline void openAll(LessonPanel& lesson) {
    auto* hint = lesson.findChild<QPushButton*>("hint");
    while (hint->isVisible() && hint->isEnabled())
        hint->click();
    auto* give = lesson.findChild<QPushButton*>("give");
    if (give->isVisible())
        give->click();
    settle();
}

/// Every step of the open lesson, as it is entered and with everything opened.
inline void tourSteps(MainWindow& window, const Visit& look) {
    auto& lesson = *window.findChild<LessonPanel*>();
    for (const StepIndex& each : stepOrder(lesson.session().lesson)) {
        lesson.goTo(each);
        settle();
        const QString name = QString::fromStdString(currentStep(lesson.session()).id);
        look(name);
        openAll(lesson);
        look(name + ", opened");
    }
    window.playback().cancel();
}

/// Every tab of every row of tabs that is on the screen, one row after another.
inline void tourTabs(MainWindow& window, const Visit& look) {
    for (QTabWidget* tabs : window.findChildren<QTabWidget*>()) {
        if (!tabs->isVisible())
            continue;
        const int before = tabs->currentIndex();
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            settle();
            look("tab " + tabs->tabText(i));
        }
        tabs->setCurrentIndex(before);
        settle();
    }
}

} // namespace tanhgram
