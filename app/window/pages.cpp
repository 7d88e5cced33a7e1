// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/lesson/lesson_panel.h"
#include "app/welcome/welcome_page.h"
#include "app/window/main_window.h"
#include "app/window/work_page.h"

#include <QAction>
#include <QStackedWidget>

namespace tanhgram {

void MainWindow::connectWelcome() {
    connect(welcome_, &WelcomePage::backRequested, this, &MainWindow::showWork);
    connect(welcome_, &WelcomePage::lessonRequested, this, &MainWindow::openFromWelcome);
    connect(welcome_, &WelcomePage::sandboxRequested, this, &MainWindow::openSandboxFromWelcome);
    connect(welcome_, &WelcomePage::fileRequested, this, &MainWindow::askToOpen);
}

// What is in the sandbox already stays there.
void MainWindow::openSandboxFromWelcome() {
    if (desk_.opened.inLesson || desk_.document.history().count() == 0)
        newExperiment();
    else
        showWork();
}

// A lesson that is open already goes on where it is, with its undo history.
void MainWindow::openFromWelcome(const QString& path) {
    const QString spoken = spokenPath(path);
    if (desk_.opened.inLesson && spoken == desk_.opened.path)
        showWork();
    else
        openPath(spoken);
}

void MainWindow::goHome() {
    desk_.playback.pause();
    showPage(welcome_);
}

void MainWindow::showWork() {
    showPage(work_);
}

void MainWindow::showPage(QWidget* page) {
    isHome_ = page == welcome_;
    for (QAction* each : forWork_)
        each->setEnabled(!isHome_);
    const bool isOther = pages_->currentWidget() != page;
    pages_->setCurrentWidget(page);
    if (isOther && !isHome_ && desk_.opened.inLesson)
        work_->lesson().setFocus();
}

} // namespace tanhgram
