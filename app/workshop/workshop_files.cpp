// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/lesson/lesson_panel.h"
#include "app/panels/message_bar.h"
#include "app/workshop/completing_editor.h"
#include "app/workshop/lesson_list.h"
#include "app/workshop/workshop.h"
#include "app/workshop/workshop_panel.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QSaveFile>

namespace tanhgram {

namespace {

const QString templateFile = QStringLiteral(":/templates/new.lesson.md");
const QString ending = QStringLiteral(".lesson.md");

QString withEnding(const QString& path) {
    return path.isEmpty() || path.endsWith(QStringLiteral(".md")) ? path : path + ending;
}

// Where a lesson beside this one would be; the lessons inside the program have no such place.
QString folderOf(const QString& path) {
    return path.isEmpty() || path.startsWith(':') ? QDir::homePath() : QFileInfo(path).absolutePath();
}

// What is said if the file could not be written; empty if it was.
QString writeFile(const QString& path, const QByteArray& content) {
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return {};
    return file.errorString();
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void Workshop::addFileActions(QMenu& menu) {
    QAction* create = menu.addAction(tr("New &lesson…"), this, &Workshop::newLesson);
    create->setShortcut(QKeySequence::New);
    menu.addAction(tr("Open a &folder of lessons…"), this, &Workshop::openFolder);
    menu.addAction(save_);
    menu.addAction(saveAs_);
}

void Workshop::addEditActions(QMenu& menu) {
    menu.addSeparator();
    menu.addAction(copy_);
    menu.addAction(insert_);
}

void Workshop::addViewActions(QMenu& menu) {
    menu.addAction(show_);
}

bool Workshop::mayLeave() {
    if (path_.isEmpty() || !editor().document()->isModified())
        return true;
    QMessageBox box(QMessageBox::Warning, tr("Not saved"),
                    tr("“%1” has edits that are not saved.").arg(QFileInfo(path_).fileName()),
                    QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, &window_);
    box.setDefaultButton(QMessageBox::Save);
    switch (box.exec()) {
    case QMessageBox::Save:
        return save();
    case QMessageBox::Discard:
        editor().document()->setModified(false);
        return true;
    default:
        return false;
    }
}

bool Workshop::write(const QString& path) {
    form_.text = editor().text();
    const QByteArray content = encoded(form_);
    if (const QString reason = writeFile(path, content); !reason.isEmpty()) {
        messages_.show({warning(Problem::Unwritable, {},
                                tr("was not saved: %1; choose another place").arg(reason).toStdString())},
                       path);
        return false;
    }
    base_ = content;
    watcher_.expect(content);
    editor().document()->setModified(false);
    check();
    return true;
}

bool Workshop::save() {
    if (path_.startsWith(':'))
        return saveAs();
    if (path_.isEmpty())
        return false;
    // A file that is gone is written anew; one that another program has changed is not overwritten unasked.
    if (QFileInfo::exists(path_) && contentOf(path_) != base_) {
        watcher_.expect(contentOf(path_));
        askAboutConflict();
        return false;
    }
    return write(path_);
}

bool Workshop::saveAs() {
    const QString name = QFileInfo(path_).fileName();
    const QString folder = folderOf(path_);
    const QString path =
        withEnding(QFileDialog::getSaveFileName(&window_, tr("Save the lesson"), QDir(folder).filePath(name),
                                                tr("Lessons (*.lesson.md *.lesson.*.md)")));
    if (path.isEmpty() || !write(path))
        return false;
    path_ = path;
    watcher_.watch(path);
    panel_->lessons().setCurrent(path);
    showName();
    return true;
}

void Workshop::newLesson() {
    const QString folder = panel_->lessons().folder().path();
    createLesson(withEnding(QFileDialog::getSaveFileName(
        &window_, tr("New lesson"), QDir(folder.isEmpty() ? folderOf(path_) : folder).filePath("my" + ending),
        tr("Lessons (*.lesson.md)"))));
}

void Workshop::createLesson(const QString& path) {
    if (path.isEmpty() || !mayLeave())
        return;
    if (const QString reason = writeFile(path, contentOf(templateFile)); !reason.isEmpty()) {
        messages_.show({warning(Problem::Unwritable, {},
                                tr("was not created: %1; choose another place").arg(reason).toStdString())},
                       path);
        return;
    }
    emit openRequested(path);
    setShown(true);
}

void Workshop::openFolder() {
    const QString folder = QFileDialog::getExistingDirectory(&window_, tr("Open a folder of lessons"),
                                                             panel_->lessons().folder().path());
    if (folder.isEmpty())
        return;
    panel_->lessons().openFolder(folder);
    setShown(true);
    panel_->bringLessonsToFront();
}

} // namespace tanhgram
