// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/work_page.h"

#include "app/panels/bottom_pane.h"
#include "app/panels/controls_panel.h"
#include "app/panels/figure_board.h"
#include "app/panels/formula/formula_bar.h"
#include "app/panels/history/history_panel.h"
#include "app/panels/lesson/lesson_panel.h"
#include "app/panels/network_panel.h"
#include "app/panels/nodes/nodes_panel.h"
#include "app/panels/sandbox/sandbox_panel.h"
#include "app/panels/seeds/seeds_panel.h"
#include "app/panels/training/training_menu.h"
#include "app/panels/training/training_panel.h"
#include "app/window/pane_tour.h"
#include "app/workshop/completing_editor.h"
#include "app/workshop/workshop.h"
#include "app/workshop/workshop_panel.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tanhgram {

namespace {

constexpr int usualWidth = 1280;
constexpr int guideWidth = 360;
// Widths in letters' heights: beside large letters, small figures could not be read.
constexpr int roomBeside = 75;  // the lesson, and figures beside each other
constexpr int roomForAll = 133; // and the editor

} // namespace

WorkPage::WorkPage(Desk& desk, MessageBar& messages, QWidget* parent)
    : QWidget(parent), desk_(desk), lesson_(new LessonPanel(desk.document, desk.journal, this)),
      figures_(new FigureBoard(desk.document, desk.viewpoint, this)),
      formula_(new FormulaBar(desk.viewpoint, this)), bottom_(new BottomPane(this)),
      controls_(new ControlsPanel(desk.document, desk.viewpoint, this)),
      network_(new NetworkPanel(
          desk.document, desk.viewpoint, [this] { return figures_->snapshotNow(); }, this)),
      training_(new TrainingPanel(desk.document, desk.playback, desk.viewpoint, this)),
      trainingMenu_(new TrainingMenu(desk.playback, this)),
      nodes_(new NodesPanel(desk.document, desk.viewpoint, this)),
      seeds_(new SeedsPanel(
          desk.document, [&desk] { return desk.playback.start(); }, this)),
      history_(new HistoryPanel(desk.document, this)), sandbox_(new SandboxPanel(desk.document, this)),
      workshop_(new Workshop(*this, desk.document, *lesson_, messages)), guide_(new QStackedWidget(this)),
      panes_(new QSplitter(Qt::Horizontal, this)), upper_(new QSplitter(Qt::Horizontal, this)),
      tour_(new PaneTour(*this)) {
    layOut();
    connectLesson();
    connectPanels();
    figures_->setStart(
        [this] { return desk_.opened.inLesson ? lesson_->startOfStep() : desk_.opened.start; });
    formula_->setWanted(desk_.settings.formula);
}

void WorkPage::layOut() {
    guide_->addWidget(lesson_);
    guide_->addWidget(sandbox_);
    guide_->hide();
    panes_->setObjectName(QStringLiteral("panes"));
    panes_->addWidget(guide_);
    panes_->addWidget(figuresAndControls());
    panes_->setStretchFactor(0, 0);
    panes_->setStretchFactor(1, 1);
    panes_->setChildrenCollapsible(false);
    panes_->setSizes({guideWidth, usualWidth - guideWidth});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panes_);
    tour_->add(*guide_, tr("Lesson"));
    tour_->add(*figures_, tr("Figures"));
    tour_->add(workshop_->panel().editor(), {});
    tour_->add(workshop_->panel().lists(), tr("Problems and lessons"));
    tour_->add(*bottom_, tr("Controls"));
}

QWidget* WorkPage::figuresAndControls() {
    upper_->addWidget(figures_);
    upper_->addWidget(&workshop_->panel());
    upper_->setChildrenCollapsible(false);
    upper_->setSizes({5 * usualWidth, 6 * usualWidth});
    bottom_->addPanel("weights", controls_, tr("Weights"));
    bottom_->addPanel("network", network_, tr("Network"));
    bottom_->addPanel("training", training_, tr("Training"));
    bottom_->addPanel("seeds", seeds_, tr("Seeds"));
    bottom_->addPanel("nodes", nodes_, tr("Nodes"));
    bottom_->addPanel("history", history_, tr("History"));
    auto* work = new QWidget;
    auto* column = new QVBoxLayout(work);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(upper_, 1);
    column->addWidget(formula_);
    column->addWidget(bottom_);
    return work;
}

void WorkPage::connectLesson() {
    connect(lesson_, &LessonPanel::stageChanged, this, &WorkPage::takeStage);
    connect(lesson_, &LessonPanel::proofRequested, figures_, [this] { figures_->setProofShown(true); });
    connect(lesson_, &LessonPanel::questionOpenChanged, this, &WorkPage::setQuestionOpen);
    connect(figures_, &FigureBoard::drawn, lesson_, [this](const Snapshot& snapshot) {
        if (desk_.opened.inLesson)
            lesson_->watch(snapshot);
    });
    connect(workshop_, &Workshop::trialChanged, this,
            [this](bool isTrial) { desk_.journal.setPaused(isTrial); });
    connect(workshop_, &Workshop::edited, lesson_, &LessonPanel::update);
    connect(workshop_, &Workshop::shownChanged, this, &WorkPage::showPanes);
}

// The words about the network may be what is asked.
void WorkPage::setQuestionOpen(bool isOpen) {
    formula_->setWordsShown(!isOpen);
    desk_.viewpoint.setAsked(isOpen);
}

void WorkPage::connectPanels() {
    connect(figures_, &FigureBoard::drawn, network_, &NetworkPanel::draw);
    connect(figures_, &FigureBoard::drawn, formula_, &FormulaBar::watch);
    connect(figures_, &FigureBoard::drawn, training_, &TrainingPanel::watch);
    connect(&desk_.playback, &Playback::changed, figures_,
            [this] { figures_->showRun(desk_.playback.run(), desk_.playback.update()); });
    connect(controls_, &ControlsPanel::presetRequested, this, [this] {
        if (desk_.opened.inLesson)
            lesson_->applyPreset();
        else
            reset();
    });
    connect(controls_, &ControlsPanel::resetRequested, this, &WorkPage::reset);
    connect(seeds_, &SeedsPanel::runChosen, this, [this](const Experiment& origin) {
        desk_.playback.open(origin, tr("seed %1").arg(origin.training.seed));
    });
}

// A question covers the numbers, wherever they would be read.
void WorkPage::setCovered(bool isCovered) {
    covered_ = isCovered;
    trainingMenu_->setCovered(isCovered);
    formula_->setCovered(isCovered);
    figures_->setChoiceOffered(!isCovered);
    showPanes();
}

void WorkPage::takeStage(const Stage& stage) {
    desk_.opened.inLesson = true;
    if (stage.entered)
        desk_.viewpoint.showWhole();
    figures_->showFigures(stage.figures);
    figures_->setGripsOffered(stage.controlsShown);
    setCovered(!stage.controlsShown);
    if (!stage.panel.empty())
        bottom_->showPanel(stage.panel);
    if (stage.train)
        desk_.playback.begin();
}

void WorkPage::showLesson(const Lesson& lesson) {
    desk_.left.reset();
    desk_.document.dropAside();
    lesson_->open(lesson);
    showGuide();
    showPanes();
}

void WorkPage::reset() {
    if (desk_.opened.inLesson)
        lesson_->reset();
    else
        desk_.document.replace(desk_.opened.start, tr("reset"));
}

void WorkPage::setTheme(const Theme& theme) {
    figures_->setTheme(theme);
    seeds_->setTheme(theme);
    network_->setTheme(theme);
    sandbox_->setTheme(theme);
}

void WorkPage::showPanes() {
    const Settings& wanted = desk_.settings;
    const int least = workshop_->isShown() ? roomForAll : roomBeside;
    const bool hasRoom = width() >= least * fontInfo().pixelSize();
    guide_->setVisible(wanted.guideShown);
    bottom_->setVisible(!covered_ && wanted.panelsShown);
    formula_->setWanted(wanted.formula);
    figures_->setSideShown(hasRoom && wanted.sideShown && !teaching_);
}

void WorkPage::remember() {
    Settings& settings = desk_.settings;
    const FigureBoardState figures = figures_->state();
    settings.workshopShown = workshop_->isShown();
    settings.panel = QString::fromStdString(bottom_->panelInFront());
    settings.panes = panes_->saveState();
    settings.upper = upper_->saveState();
    settings.split = figures.split;
    settings.beside = figures.side;
}

void WorkPage::recall() {
    const Settings& settings = desk_.settings;
    panes_->restoreState(settings.panes);
    upper_->restoreState(settings.upper);
    figures_->restoreSplits(settings.split, settings.beside);
    bottom_->showPanel(settings.panel.toStdString());
    workshop_->setShown(settings.workshopShown);
    showPanes();
}

void WorkPage::setTeaching(bool teaching) {
    teaching_ = teaching;
    showPanes();
}

void WorkPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    showPanes();
}

WorkState WorkPage::state() const {
    WorkState state;
    if (lesson_->hasLesson())
        state.lesson = lesson_->state();
    state.figures = figures_->state();
    state.seeds = seeds_->state();
    state.workshop = workshop_->state();
    state.panel = bottom_->panelInFront();
    state.covered = covered_;
    state.formulaFolded = formula_->foldedByHand();
    state.panes = panes_->saveState();
    state.upper = upper_->saveState();
    return state;
}

void WorkPage::restore(const WorkState& state, const Lesson& lesson) {
    const bool inLesson = desk_.opened.inLesson;
    if (state.lesson)
        lesson_->restore(*state.lesson, lesson);
    if (desk_.left)
        desk_.left->title = currentStep(lesson_->session()).title;
    desk_.opened.inLesson = inLesson;
    showGuide();
    workshop_->restore(state.workshop);
    figures_->restore(state.figures);
    figures_->setGripsOffered(!state.covered);
    figures_->showRun(desk_.playback.run(), desk_.playback.update());
    seeds_->restore(state.seeds);
    bottom_->showPanel(state.panel);
    setCovered(state.covered);
    formula_->setFolded(state.formulaFolded);
    panes_->restoreState(state.panes);
    upper_->restoreState(state.upper);
}

} // namespace tanhgram
