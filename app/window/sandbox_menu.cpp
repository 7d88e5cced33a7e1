// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/lesson/lesson_panel.h"
#include "app/panels/message_bar.h"
#include "app/panels/sandbox/sandbox_panel.h"
#include "app/panels/save_dialog.h"
#include "app/window/experiment_file.h"
#include "app/window/main_window.h"
#include "app/window/work_page.h"

#include <QAction>
#include <QMenu>

namespace tanhgram {

void MainWindow::addSandboxActions(QMenu& menu) {
    menu.addAction(tr("&New experiment"), QKeySequence("Ctrl+Shift+N"), this, &MainWindow::newExperiment);
    auto* sandbox = new QAction(tr("Open in the sand&box"), &menu);
    sandbox->setShortcut(QKeySequence("Ctrl+B"));
    connect(sandbox, &QAction::triggered, this, &MainWindow::enterOrLeaveSandbox);
    connect(&menu, &QMenu::aboutToShow, sandbox, [this, sandbox] {
        sandbox->setText(isHome_      ? tr("Open the sand&box")
                         : desk_.left ? tr("&Back to the lesson")
                                      : tr("Open in the sand&box"));
        sandbox->setEnabled(isHome_ || desk_.left || work_->mayEnterSandbox());
    });
    connect(&menu, &QMenu::aboutToHide, sandbox, [sandbox] { sandbox->setEnabled(true); });
    menu.addAction(sandbox);
}

void MainWindow::connectSandbox() {
    const SandboxPanel& sandbox = work_->sandbox();
    connect(&sandbox, &SandboxPanel::backRequested, this, &MainWindow::closeSandbox);
    connect(&sandbox, &SandboxPanel::openRequested, this, &MainWindow::askToOpen);
    connect(&sandbox, &SandboxPanel::saveRequested, this, &MainWindow::askToSave);
    connect(&sandbox, &SandboxPanel::fileRead, this,
            [this](const Diagnostics& problems, const QString& path) { messages_->show(problems, path); });
    connect(&work_->lesson(), &LessonPanel::sandboxRequested, this, &MainWindow::openSandbox);
}

void MainWindow::enterOrLeaveSandbox() {
    if (isHome_)
        openSandboxFromWelcome();
    else if (desk_.left)
        closeSandbox();
    else
        openSandbox();
}

void MainWindow::openSandbox() {
    if (!work_->mayEnterSandbox() || !work_->enterSandbox())
        return;
    setTitle(tr("Sandbox"));
    showWork();
}

void MainWindow::closeSandbox() {
    work_->leaveSandbox();
    setTitle(desk_.opened.title);
    showWork();
}

void MainWindow::newExperiment() {
    showInSandbox(Experiment{}, tr("Sandbox"), {});
}

void MainWindow::showInSandbox(const Experiment& experiment, const QString& title, const QString& path) {
    if (!work_->showExperiment(experiment,
                               path.isEmpty() ? tr("new experiment") : tr("%1 opened").arg(title)))
        return;
    desk_.opened.path = path;
    setTitle(title);
    showWork();
}

void MainWindow::askToSave() {
    const QString path =
        askWhereToSave(this, tr("Save the experiment"), QStringLiteral("my.experiment.toml"),
                       {{tr("Experiments (*.experiment.toml)"), {".experiment.toml", ".toml"}}});
    if (!path.isEmpty())
        messages_->show(writeExperiment(desk_.document.experiment(), path), path);
}

} // namespace tanhgram
