// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/bottom_pane.h"
#include "app/panels/controls_panel.h"
#include "app/panels/figure_board.h"
#include "app/panels/formula/formula_bar.h"
#include "app/panels/lesson/lesson_panel.h"
#include "app/panels/sandbox/sandbox_panel.h"
#include "app/panels/training/training_menu.h"
#include "app/window/work_page.h"
#include "app/workshop/workshop.h"

#include <QStackedWidget>

#include <optional>
#include <utility>

namespace tanhgram {

// The lesson in its panel, or the sandbox.
void WorkPage::showGuide() {
    const bool inLesson = desk_.opened.inLesson;
    guide_->setCurrentWidget(inLesson ? static_cast<QWidget*>(lesson_) : sandbox_);
    controls_->setPresetShown(inLesson);
    sandbox_->setWayBack(desk_.left ? desk_.left->title : QString());
}

bool WorkPage::mayEnterSandbox() const {
    return desk_.opened.inLesson && !isConcealed(lesson_->session());
}

bool WorkPage::enterSandbox() {
    if (!workshop_->mayLeave())
        return false;
    desk_.playback.pause();
    if (desk_.opened.inLesson) {
        desk_.left = LeftStep{desk_.opened, currentStep(lesson_->session()).title, figures_->state(),
                              bottom_->panelInFront(), desk_.viewpoint.look()};
        desk_.document.setAside();
    }
    desk_.opened = {};
    desk_.opened.start = desk_.document.experiment();
    workshop_->close();
    figures_->setGripsOffered(true);
    setCovered(false);
    setQuestionOpen(false);
    showGuide();
    showPanes();
    sandbox_->setFocus();
    return true;
}

void WorkPage::leaveSandbox() {
    if (!desk_.left)
        return;
    desk_.playback.pause();
    const LeftStep left = *std::exchange(desk_.left, std::nullopt);
    desk_.opened = left.opened;
    // This reads the lesson again and shows its step as if it were entered; then all is put as it was left.
    workshop_->open(desk_.opened.path, true);
    desk_.document.takeUp();
    desk_.viewpoint.setLook(left.look);
    figures_->restore(left.figures);
    bottom_->showPanel(left.panel);
    showGuide();
    lesson_->setFocus();
}

// What was done in the sandbox before can be undone to; in an untouched one there is nothing to lose.
bool WorkPage::showExperiment(const Experiment& experiment, const QString& text) {
    const bool isUntouched = desk_.opened.inLesson || desk_.document.history().count() == 0;
    if (!enterSandbox())
        return false;
    desk_.opened.start = experiment;
    if (isUntouched)
        desk_.document.open(experiment);
    else
        desk_.document.replace(DocumentState{experiment, std::nullopt}, text);
    desk_.viewpoint.showWhole();
    figures_->showFigures({});
    return true;
}

} // namespace tanhgram
