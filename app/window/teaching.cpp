// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/message_bar.h"
#include "app/window/main_window.h"
#include "app/window/work_page.h"

#include <QAction>
#include <QKeySequence>
#include <QMenuBar>
#include <QShortcut>

namespace tanhgram {

// A menu bar that is hidden takes its shortcuts along; one without height keeps them.
void MainWindow::showTeaching() {
    constexpr int any = QWIDGETSIZE_MAX;
    menuBar()->setMaximumHeight(teaching_ ? 0 : any);
    work_->setTeaching(teaching_);
    if (!teaching_)
        return;
    auto* leave = new QShortcut(QKeySequence(Qt::Key_Escape), centralWidget());
    connect(leave, &QShortcut::activated, this, [this] { setTeaching(false); });
    messages_->tell(tr("Teaching mode: Esc leaves it."));
}

void MainWindow::setTeaching(bool teaching) {
    if (teaching == teaching_)
        return;
    teaching_ = teaching;
    setWindowState(windowState().setFlag(Qt::WindowFullScreen, teaching));
    if (teaching)
        showWork();
    QMetaObject::invokeMethod(this, &MainWindow::rebuild, Qt::QueuedConnection);
}

} // namespace tanhgram
