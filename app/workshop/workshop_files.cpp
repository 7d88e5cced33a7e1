// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/lesson/lesson_panel.h"
#include "app/panels/message_bar.h"
#include "app/panels/save_dialog.h"
#include "app/workshop/completing_editor.h"
#include "app/workshop/lesson_list.h"
#include "app/workshop/workshop.h"
#include "app/workshop/workshop_panel.h"
#include "lessons/journal/durable_file.h"
#include "lessons/reader/files.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>

namespace tanhgram {

namespace {

const QString templateFile = QStringLiteral(":/templates/new.lesson.md");
const QString ending = QStringLiteral(".lesson.md");

// Where a lesson beside this one would be; the lessons inside the program have no such place.
QString folderOf(const QString& path) {
    return path.isEmpty() || path.startsWith(':') ? QDir::homePath() : QFileInfo(path).absolutePath();
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

// What is saved under another name is another file from now on: everything beside it is looked up there.
bool Workshop::write(const QString& path) {
    form_.text = editor().text();
    const QByteArray content = encoded(form_);
    if (const QString reason = replaceFile(path, content); !reason.isEmpty()) {
        messages_.show({warning(Problem::Unwritable, {},
                                tr("was not saved: %1; choose another place").arg(reason).toStdString())},
                       path);
        return false;
    }
    const bool isMoved = path != path_;
    if (isMoved) {
        path_ = path;
        checked_ = {};
        watcher_.watch(path);
        panel_->lessons().setCurrent(path);
        showName();
    }
    base_ = content;
    watcher_.expect(content);
    editor().document()->setModified(false);
    check();
    if (isMoved && isPreviewed_)
        emit moved(path);
    return true;
}

bool Workshop::save() {
    if (path_.startsWith(':'))
        return saveAs();
    if (path_.isEmpty())
        return false;
    // A file that is gone is written anew; one that another program has changed is not overwritten unasked.
    const auto onDisk = smallFile(path_);
    if (QFileInfo::exists(path_) && onDisk != base_) {
        watcher_.expect(onDisk.value_or(QByteArray()));
        askAboutConflict();
        return false;
    }
    return write(path_);
}

bool Workshop::saveAs() {
    const QString name = QFileInfo(path_).fileName();
    const QString folder = folderOf(path_);
    const QString path =
        askWhereToSave(&window_, tr("Save the lesson"), QDir(folder).filePath(name),
                       {{tr("Lessons (*.lesson.md *.lesson.*.md)"), {ending, QStringLiteral(".md")}}});
    return !path.isEmpty() && write(path);
}

void Workshop::newLesson() {
    const QString folder = panel_->lessons().folder().path();
    createLesson(askWhereToSave(&window_, tr("New lesson"),
                                QDir(folder.isEmpty() ? folderOf(path_) : folder).filePath("my" + ending),
                                {{tr("Lessons (*.lesson.md)"), {ending, QStringLiteral(".md")}}}));
}

void Workshop::createLesson(const QString& path) {
    if (path.isEmpty() || !mayLeave())
        return;
    if (const QString reason = replaceFile(path, *smallFile(templateFile)); !reason.isEmpty()) {
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
