// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/figure_board.h"
#include "app/panels/formula/formula_bar.h"
#include "app/panels/handout_dialog.h"
#include "app/panels/lesson/lesson_panel.h"
#include "app/panels/message_bar.h"
#include "app/panels/training/training_menu.h"
#include "app/window/help_texts.h"
#include "app/window/main_window.h"
#include "app/window/work_page.h"
#include "app/workshop/workshop.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QStackedWidget>

namespace tanhgram {

void MainWindow::makeMenus() {
    makeFileMenu(*menuBar()->addMenu(tr("&File")));
    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
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
    addSandboxActions(menu);
    menu.addSeparator();
    menu.addAction(tr("&Open a lesson or experiment…"), QKeySequence::Open, this, &MainWindow::askToOpen);
    menu.addAction(tr("Lesson &Activation functions"), this, [this] { openPath({}); });
    menu.addAction(tr("Lesson &Inside the activation function"), this,
                   [this] { openPath(":/lessons/inside-the-activation-function.lesson.md"); });
    work_->workshop().addFileActions(menu);
    menu.addSeparator();
    menu.addAction(tr("Save the e&xperiment as…"), QKeySequence::SaveAs, this, &MainWindow::askToSave);
    menu.addAction(tr("&Export the main figure…"), QKeySequence("Ctrl+E"), &work_->figures(),
                   &FigureBoard::exportMain);
    QAction* handout = menu.addAction(tr("&Handout…"), QKeySequence::Print, this, &MainWindow::askForHandout);
    connect(&menu, &QMenu::aboutToShow, handout,
            [this, handout] { handout->setEnabled(work_->lesson().hasLesson()); });
    menu.addSeparator();
    addRecordActions(menu);
    menu.addSeparator();
    menu.addAction(tr("&Quit"), QKeySequence("Ctrl+Q"), this, &QWidget::close);
}

void MainWindow::makeViewMenu(QMenu& menu) {
    QAction* guide = menu.addAction(tr("&Lesson or sandbox"), &work_->guide(), &QWidget::setVisible);
    guide->setCheckable(true);
    connect(&menu, &QMenu::aboutToShow, guide,
            [this, guide] { guide->setChecked(!work_->guide().isHidden()); });
    work_->workshop().addViewActions(menu);
    QAction* formula = menu.addAction(tr("&Equations"), this, [this](bool shown) {
        desk_.settings.formula = shown;
        work_->formula().setWanted(shown);
    });
    formula->setCheckable(true);
    formula->setChecked(desk_.settings.formula);
    addLanguageMenu(menu);
    dark_ = menu.addAction(tr("&Dark colours"), this, &MainWindow::setDark);
    dark_->setCheckable(true);
    QAction* full = menu.addAction(tr("&Full screen"), QKeySequence("F11"), this, [this](bool shown) {
        setWindowState(windowState().setFlag(Qt::WindowFullScreen, shown));
    });
    full->setCheckable(true);
}

void MainWindow::makeHelpMenu(QMenu& menu) {
    menu.addAction(tr("&Keyboard"), QKeySequence("F1"), this,
                   [this] { QMessageBox::information(this, tr("Keyboard"), keyboardHelp()); });
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
