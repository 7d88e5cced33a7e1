// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/lesson/lesson_panel.h"
#include "app/panels/message_bar.h"
#include "app/panels/save_dialog.h"
#include "app/window/main_window.h"
#include "app/window/work_page.h"
#include "lessons/journal/export.h"
#include "lessons/journal/recheck.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QInputDialog>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace tanhgram {

namespace {

QListWidget* listOf(const QStringList& lines, QWidget* parent) {
    auto* list = new QListWidget(parent);
    list->addItems(lines);
    list->setWordWrap(true);
    list->setSpacing(3);
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setAccessibleName(
        QCoreApplication::translate("Recheck", "Answers that are judged differently now"));
    return list;
}

} // namespace

void MainWindow::addRecordActions(QMenu& menu) {
    const QList<QAction*> actions{
        menu.addAction(tr("Export my &work…"), this, &MainWindow::askToExportWork),
        menu.addAction(tr("&Check my answers again"), this, &MainWindow::recheckWork),
        menu.addAction(tr("Start the lesson ove&r…"), this, &MainWindow::askToStartOver)};
    connect(&menu, &QMenu::aboutToShow, this, [this, actions] {
        for (QAction* action : actions)
            action->setEnabled(work_->lesson().hasLesson());
    });
}

void MainWindow::askToExportWork() {
    bool accepted = false;
    const QString name =
        QInputDialog::getText(this, tr("Export my work"), tr("Your name, as your instructor knows you:"),
                              QLineEdit::Normal, desk_.settings.student, &accepted)
            .trimmed();
    if (!accepted)
        return;
    desk_.settings.student = name;
    const Lesson& lesson = work_->lesson().session().lesson;
    // A lesson may call itself anything, but proposes no other folder.
    const QString proposed = QFileInfo(lesson.id).fileName() + QStringLiteral(".csv");
    const QString path = askWhereToSave(
        this, tr("Export my work"), proposed,
        {{tr("Table, one row per step (*.csv)"), {".csv"}}, {tr("xAPI statements (*.json)"), {".json"}}});
    if (path.isEmpty())
        return;
    const Student student{name.isEmpty() ? QStringLiteral("student") : name};
    messages_->show(exportWork(lesson, desk_.journal.events(lesson.id), student, path), path);
}

void MainWindow::recheckWork() {
    const Lesson& lesson = work_->lesson().session().lesson;
    QStringList lines = describe(recheck(lesson, desk_.journal.events(lesson.id)));
    QDialog dialog(this);
    dialog.setWindowTitle(tr("Check my answers again"));
    auto* layout = new QVBoxLayout(&dialog);
    auto* summary = new QLabel(lines.takeFirst(), &dialog);
    summary->setWordWrap(true);
    layout->addWidget(summary);
    if (!lines.isEmpty())
        layout->addWidget(listOf(lines, &dialog));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    layout->addWidget(buttons);
    dialog.setMinimumWidth(440);
    dialog.exec();
}

void MainWindow::askToStartOver() {
    QMessageBox question(QMessageBox::Question, tr("Start over"),
                         tr("Start “%1” over?").arg(work_->lesson().session().lesson.title),
                         QMessageBox::Cancel, this);
    question.setInformativeText(
        tr("Every step will be unanswered again. What you did until now stays in your "
           "record."));
    const QPushButton* yes = question.addButton(tr("Start over"), QMessageBox::AcceptRole);
    question.exec();
    if (question.clickedButton() != yes)
        return;
    if (desk_.left)
        closeSandbox();
    work_->lesson().startOver();
}

} // namespace tanhgram
