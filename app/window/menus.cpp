// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/figure_board.h"
#include "app/panels/handout_dialog.h"
#include "app/panels/lesson/lesson_panel.h"
#include "app/panels/message_bar.h"
#include "app/panels/training/training_menu.h"
#include "app/window/help_texts.h"
#include "app/window/main_window.h"
#include "app/window/shortcuts_page.h"
#include "app/window/work_page.h"
#include "app/workshop/workshop.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>

namespace tanhgram {

void MainWindow::makeMenus() {
    makeFileMenu(*menuBar()->addMenu(tr("&File")));
    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    forWork_ << edit->menuAction() << work_->trainingMenu().menuAction();
    QAction* undo = desk_.document.histories().createUndoAction(edit, tr("&Undo"));
    undo->setShortcut(QKeySequence::Undo);
    QAction* redo = desk_.document.histories().createRedoAction(edit, tr("&Redo"));
    redo->setShortcuts({QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")});
    edit->addActions({undo, redo});
    work_->workshop().addEditActions(*edit);
    makeViewMenu(*menuBar()->addMenu(tr("&View")));
    menuBar()->addMenu(&work_->trainingMenu());
    makeHelpMenu(*menuBar()->addMenu(tr("&Help")));
}

void MainWindow::makeFileMenu(QMenu& menu) {
    menu.addAction(tr("Ho&me"), QKeySequence("Alt+Home"), this, &MainWindow::goHome);
    addSandboxActions(menu);
    menu.addSeparator();
    menu.addAction(tr("&Open a lesson or experiment…"), QKeySequence::Open, this, &MainWindow::askToOpen);
    menu.addAction(tr("Lesson &Activation functions"), this, [this] { openPath({}); });
    menu.addAction(tr("Lesson &Inside the activation function"), this,
                   [this] { openPath(":/lessons/inside-the-activation-function.lesson.md"); });
    work_->workshop().addFileActions(menu);
    menu.addSeparator();
    forWork_ << menu.addAction(tr("Save the e&xperiment as…"), QKeySequence::SaveAs, this,
                               &MainWindow::askToSave);
    forWork_ << menu.addAction(tr("&Export the main figure…"), QKeySequence("Ctrl+E"), &work_->figures(),
                               &FigureBoard::exportMain);
    QAction* handout = menu.addAction(tr("&Handout…"), QKeySequence::Print, this, &MainWindow::askForHandout);
    connect(&menu, &QMenu::aboutToShow, handout,
            [this, handout] { handout->setEnabled(work_->lesson().hasLesson()); });
    menu.addSeparator();
    addRecordActions(menu);
    menu.addSeparator();
    menu.addAction(tr("&Quit"), QKeySequence("Ctrl+Q"), this, &QWidget::close);
}

void MainWindow::makeHelpMenu(QMenu& menu) {
    menu.addAction(tr("&Keyboard shortcuts"), QKeySequence("F1"), this, [this] { showShortcuts(*this); });
    menu.addAction(tr("&About Tanhgram"), this,
                   [this] { QMessageBox::about(this, tr("About Tanhgram"), aboutText()); });
}

void MainWindow::askForHandout() {
    HandoutDialog dialog(work_->lesson().session().lesson, this);
    connect(&dialog, &HandoutDialog::written, this, &MainWindow::showWritten);
    dialog.exec();
}

void MainWindow::showWritten(const Diagnostics& diagnostics, const QString& path) {
    messages_->show(diagnostics, path, tr("Nothing was written."));
}

} // namespace tanhgram
