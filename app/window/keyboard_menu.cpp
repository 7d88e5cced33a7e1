// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/figure_board.h"
#include "app/panels/numbers/numbers_window.h"
#include "app/window/main_window.h"
#include "app/window/pane_tour.h"
#include "app/window/work_page.h"

#include <QKeySequence>
#include <QMenu>

namespace tanhgram {

/// What somebody needs who has no mouse, or listens.
void MainWindow::addKeyboardActions(QMenu& menu) {
    forWork_ << menu.addAction(tr("Figure as a table of n&umbers"), numbersShortcut(), &work_->figures(),
                               &FigureBoard::showNumbersNow);
    forWork_ << menu.addAction(tr("To the next pa&ne"), QKeySequence("F6"), this,
                               [this] { work_->tour().go(1); });
    forWork_ << menu.addAction(tr("T&o the pane before"), QKeySequence("Shift+F6"), this,
                               [this] { work_->tour().go(-1); });
}

} // namespace tanhgram
