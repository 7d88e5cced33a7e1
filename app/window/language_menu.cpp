// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/languages.h"
#include "app/panels/lesson/lesson_panel.h"
#include "app/welcome/welcome_page.h"
#include "app/window/keyboard_place.h"
#include "app/window/main_window.h"
#include "app/window/work_page.h"
#include "lessons/reader/reader.h"
#include "lessons/translation.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>
#include <QStackedWidget>

namespace tanhgram {

void MainWindow::addLanguageMenu(QMenu& menu) {
    QMenu* offered = menu.addMenu(tr("Lan&guage"));
    auto* one = new QActionGroup(offered);
    const auto offer = [this, offered, one](const QString& name, const QString& code) {
        QAction* action = offered->addAction(name, this, [this, code] { setLanguage(code); });
        action->setCheckable(true);
        action->setChecked(desk_.settings.language == code);
        one->addAction(action);
    };
    offer(tr("As the &system"), {});
    offered->addSeparator();
    for (const Language& each : languages())
        offer(each.name, each.code);
}

void MainWindow::setLanguage(const QString& language) {
    desk_.settings.language = language;
    desk_.interpreter.speak(language); // the widgets are built anew once the event of this is delivered
}

// The path of that lesson in the language of now.
QString MainWindow::spokenPath(const QString& path) const {
    return translationOf(path, desk_.interpreter.language());
}

// The open lesson, or that which the way back from the sandbox leads to, in the language of now. An author
// who has its text before them keeps that text, whatever the menus speak.
Lesson MainWindow::translateLesson(WorkState& state) {
    if (!state.lesson)
        return {};
    const Lesson& open = state.lesson->session.lesson;
    Opened& opened = desk_.left ? desk_.left->opened : desk_.opened;
    const QString path = spokenPath(opened.path);
    const bool isAuthors = state.workshop.shown || state.workshop.isModified;
    if (!opened.inLesson || isAuthors || path == opened.path)
        return open;
    const Parsed<Lesson> translation = readLesson(path);
    if (!translation)
        return open;
    if (!desk_.left)
        state.workshop.path = path;
    opened.path = path;
    opened.title = translation->title;
    desk_.journal.saveLastLesson(path);
    return *translation;
}

void MainWindow::rebuild() {
    WorkState state = work_->state();
    const Lesson lesson = translateLesson(state);
    const KeyboardPlace place(*centralWidget(), focusWidget());
    delete menuBar();
    delete takeCentralWidget();
    build();
    // A window that is seen already shows new parts only when it has time, and a hidden menu has no
    // shortcuts.
    menuBar()->show();
    centralWidget()->show();
    work_->restore(state, lesson);
    showPage(isHome_ ? static_cast<QWidget*>(welcome_) : work_);
    if (QWidget* widget = place.in(*centralWidget()))
        widget->setFocus(Qt::OtherFocusReason);
}

} // namespace tanhgram
