// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/lesson/lesson_panel.h"
#include "app/panels/message_bar.h"
#include "app/window/main_window.h"
#include "app/window/work_page.h"
#include "app/workshop/workshop.h"
#include "core/experiment/toml.h"
#include "lessons/reader/reader.h"
#include "lessons/translation.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>

namespace tanhgram {

namespace {

const QString firstLesson = QStringLiteral(":/lessons/activation-functions.lesson.md");

} // namespace

void MainWindow::openPath(const QString& path) {
    if (path.isEmpty() || path.endsWith(QStringLiteral(".md")))
        openLesson(lessonPathFor(path.isEmpty() ? firstLesson : path, desk_.interpreter.language()));
    else
        openExperiment(path);
}

void MainWindow::openLastLesson() {
    const QString last = spokenPath(desk_.journal.lastLesson());
    if (!last.isEmpty())
        openPath(last);
    if (work_->lesson().hasLesson())
        return;
    openPath({});
    if (!last.isEmpty())
        openPath(last); // to say why it could not be opened
}

void MainWindow::openLesson(const QString& path) {
    Workshop& workshop = work_->workshop();
    if (!workshop.mayLeave())
        return;
    const Parsed<Lesson> lesson = readLesson(path);
    const bool isForAuthor = !lesson && workshop.isShown() && QFileInfo(path).isFile();
    messages_->show(isForAuthor ? Diagnostics{} : lesson.diagnostics, path);
    if (isForAuthor)
        messages_->tell(tr("“%1” is open in the workshop, which lists what is wrong with it.")
                            .arg(QFileInfo(path).fileName()));
    if (lesson) {
        desk_.opened.path = path;
        showLesson(*lesson);
        desk_.journal.saveLastLesson(path.startsWith(':') ? path : QFileInfo(path).absoluteFilePath());
    }
    if (lesson || isForAuthor)
        workshop.open(path, lesson.value.has_value());
    else if (QFileInfo(path).isFile())
        messages_->addChoice({tr("Open it in the workshop"), [this, path] {
                                  work_->workshop().setShown(true);
                                  openLesson(path);
                              }});
}

void MainWindow::showLesson(const Lesson& lesson) {
    setTitle(lesson.title);
    work_->showLesson(lesson);
}

void MainWindow::openExperiment(const QString& path) {
    if (!work_->workshop().mayLeave())
        return;
    const Parsed<Experiment> experiment = readExperiment(path);
    messages_->show(experiment.diagnostics, path);
    if (!experiment)
        return;
    setTitle(QFileInfo(path).fileName());
    desk_.opened.path = path;
    desk_.opened.start = *experiment;
    work_->showExperiment();
    work_->workshop().close();
    desk_.document.open(*experiment);
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
    const QByteArray text = QByteArray::fromStdString(toToml(desk_.document.experiment()));
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        return;
    messages_->show(
        {warning(Problem::Unwritable, {},
                 tr("was not saved: %1; choose another place").arg(file.errorString()).toStdString())},
        path);
}

} // namespace tanhgram
