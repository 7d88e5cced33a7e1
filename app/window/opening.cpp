// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/message_bar.h"
#include "app/window/main_window.h"
#include "app/window/work_page.h"
#include "app/workshop/workshop.h"
#include "lessons/reader/files.h"
#include "lessons/reader/reader.h"
#include "lessons/translation.h"

#include <QFileDialog>
#include <QFileInfo>

namespace tanhgram {

namespace {

const QString firstLesson = QStringLiteral(":/lessons/activation-functions.lesson.md");

// Whether the editor could show a file without losing any of it.
bool isText(const QString& path) {
    const auto content = smallFile(path);
    return content && utf8Text(*content);
}

} // namespace

void MainWindow::openPath(const QString& path) {
    if (path.isEmpty() || isLessonPath(path))
        openLesson(lessonPathFor(path.isEmpty() ? firstLesson : path, desk_.interpreter.language()));
    else
        openExperiment(path);
}

void MainWindow::openLesson(const QString& path) {
    Workshop& workshop = work_->workshop();
    if (!workshop.mayLeave())
        return;
    const Parsed<Lesson> lesson = readLesson(path);
    const bool canBeMended = !lesson && isText(path);
    const bool isForAuthor = canBeMended && workshop.isShown();
    // Warnings are for authors: the workshop lists them.
    messages_->show(lesson || isForAuthor ? Diagnostics{} : lesson.diagnostics, path);
    if (isForAuthor)
        messages_->tell(tr("“%1” is open in the workshop, which lists what is wrong with it.")
                            .arg(QFileInfo(path).fileName()));
    if (lesson) {
        noteOpened(path);
        showLesson(*lesson);
    }
    if (lesson || isForAuthor)
        workshop.open(path, lesson.value.has_value());
    else if (canBeMended)
        messages_->addChoice({tr("Open it in the workshop"), [this, path] {
                                  work_->workshop().setShown(true);
                                  openLesson(path);
                              }});
}

// The lesson to come back to, from the sandbox and at the next start.
void MainWindow::noteOpened(const QString& path) {
    desk_.opened.path = path;
    desk_.journal.saveLastLesson(path.startsWith(':') ? path : QFileInfo(path).absoluteFilePath());
}

void MainWindow::showLesson(const Lesson& lesson) {
    setTitle(lesson.title);
    work_->showLesson(lesson);
    showWork();
}

void MainWindow::openExperiment(const QString& path) {
    const Parsed<Experiment> experiment = readExperiment(path);
    messages_->show(experiment.diagnostics, path);
    if (experiment)
        showInSandbox(*experiment, QFileInfo(path).fileName(), path);
}

void MainWindow::askToOpen() {
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Open"), {}, tr("Lessons and experiments (*.lesson.md *.lesson.*.md *.experiment.toml)"),
        nullptr, QFileDialog::HideNameFilterDetails);
    if (!path.isEmpty())
        openPath(path);
}

} // namespace tanhgram
