// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/main_window.h"
#include "app/window/work_page.h"
#include "app/workshop/workshop.h"

#include <QAction>
#include <QMenu>

namespace tanhgram {

void MainWindow::makeViewMenu(QMenu& menu) {
    addPaneActions(menu);
    work_->workshop().addViewActions(menu);
    addKeyboardActions(menu);
    menu.addSeparator();
    addLanguageMenu(menu);
    addSchemeMenu(menu);
    addTextMenu(menu);
    QAction* still = menu.addAction(tr("&Reduce motion"), this, &MainWindow::setStillness);
    still->setCheckable(true);
    still->setChecked(desk_.settings.stillness);
    menu.addSeparator();
    QAction* teaching =
        menu.addAction(tr("Teac&hing mode"), QKeySequence("F11"), this, &MainWindow::setTeaching);
    teaching->setCheckable(true);
    teaching->setChecked(teaching_);
    QAction* full = menu.addAction(tr("&Full screen"), QKeySequence("Shift+F11"), this, [this](bool shown) {
        setWindowState(windowState().setFlag(Qt::WindowFullScreen, shown));
    });
    full->setCheckable(true);
    connect(&menu, &QMenu::aboutToShow, full, [this, full] { full->setChecked(isFullScreen()); });
}

void MainWindow::addPaneActions(QMenu& menu) {
    const auto offer = [this, &menu](const QString& name, const char* keys, bool Settings::*shown) {
        QAction* action = menu.addAction(name, QKeySequence(keys), this, [this, shown](bool wanted) {
            desk_.settings.*shown = wanted;
            work_->showPanes();
        });
        action->setCheckable(true);
        action->setChecked(desk_.settings.*shown);
        forWork_ << action;
    };
    offer(tr("&Lesson or sandbox"), "F9", &Settings::guideShown);
    offer(tr("Figures &beside"), "Ctrl+F9", &Settings::sideShown);
    offer(tr("&Panels below"), "Shift+F9", &Settings::panelsShown);
    offer(tr("&Equations"), "Ctrl+Shift+F9", &Settings::formula);
}

} // namespace tanhgram
