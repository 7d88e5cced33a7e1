// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/figure_board.h"
#include "app/panels/handout_dialog.h"
#include "app/panels/lesson/lesson_panel.h"
#include "app/panels/message_bar.h"
#include "app/panels/training/training_menu.h"
#include "app/window/help_texts.h"
#include "app/window/main_window.h"
#include "app/workshop/workshop.h"
#include "core/experiment/toml.h"

#include <QAction>
#include <QFileDialog>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QSaveFile>

namespace tanhgram {

void MainWindow::makeMenus() {
    makeFileMenu(*menuBar()->addMenu(tr("&File")));
    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    QAction* undo = document_.history().createUndoAction(this, tr("&Undo"));
    undo->setShortcut(QKeySequence::Undo);
    QAction* redo = document_.history().createRedoAction(this, tr("&Redo"));
    redo->setShortcut(QKeySequence::Redo);
    edit->addActions({undo, redo});
    workshop_->addEditActions(*edit);
    makeViewMenu(*menuBar()->addMenu(tr("&View")));
    menuBar()->addMenu(trainingMenu_);
    makeHelpMenu(*menuBar()->addMenu(tr("&Help")));
}

void MainWindow::makeFileMenu(QMenu& menu) {
    menu.addAction(tr("&Open a lesson or experiment…"), QKeySequence::Open, this, &MainWindow::askToOpen);
    menu.addAction(tr("Lesson &Activation functions"), this, [this] { openPath({}); });
    menu.addAction(tr("Lesson &Inside the activation function"), this,
                   [this] { openPath(":/lessons/inside-the-activation-function.lesson.md"); });
    workshop_->addFileActions(menu);
    menu.addSeparator();
    menu.addAction(tr("Save the e&xperiment as…"), QKeySequence::SaveAs, this, &MainWindow::askToSave);
    menu.addAction(tr("&Export the main figure…"), QKeySequence("Ctrl+E"), figures_,
                   &FigureBoard::exportMain);
    QAction* handout = menu.addAction(tr("&Handout…"), QKeySequence::Print, this, &MainWindow::askForHandout);
    connect(&menu, &QMenu::aboutToShow, handout,
            [this, handout] { handout->setEnabled(lesson_->hasLesson()); });
    menu.addSeparator();
    addRecordActions(menu);
    menu.addSeparator();
    menu.addAction(tr("&Quit"), QKeySequence("Ctrl+Q"), this, &QWidget::close);
}

void MainWindow::makeViewMenu(QMenu& menu) {
    QAction* lesson = menu.addAction(tr("&Lesson"), this, [this](bool shown) { lesson_->setVisible(shown); });
    lesson->setCheckable(true);
    connect(&menu, &QMenu::aboutToShow, lesson, [this, lesson] {
        lesson->setEnabled(lesson_->hasLesson());
        lesson->setChecked(!lesson_->isHidden());
    });
    workshop_->addViewActions(menu);
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

void MainWindow::askToOpen() {
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Open"), {}, tr("Lessons and experiments (*.lesson.md *.lesson.*.md *.experiment.toml)"));
    if (!path.isEmpty())
        openPath(path);
}

void MainWindow::askToSave() {
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save the experiment"), QStringLiteral("my.experiment.toml"),
                                     tr("Experiments (*.experiment.toml)"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    const QByteArray text = QByteArray::fromStdString(toToml(document_.experiment()));
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        return;
    messages_->show(
        {warning(Problem::Unwritable, {},
                 tr("was not saved: %1; choose another place").arg(file.errorString()).toStdString())},
        path);
}

void MainWindow::askForHandout() {
    HandoutDialog dialog(lesson_->session().lesson, this);
    connect(&dialog, &HandoutDialog::written, this, &MainWindow::showWritten);
    dialog.exec();
}

void MainWindow::showWritten(const Diagnostics& diagnostics, const QString& path) {
    messages_->show(diagnostics, path, tr("Nothing was written."));
}

} // namespace tanhgram
