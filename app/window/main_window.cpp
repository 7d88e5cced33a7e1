// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/main_window.h"

#include "app/panels/bottom_pane.h"
#include "app/panels/controls_panel.h"
#include "app/panels/figure_board.h"
#include "app/panels/lesson/lesson_panel.h"
#include "app/panels/message_bar.h"
#include "app/panels/nodes/nodes_panel.h"
#include "app/panels/seeds/seeds_panel.h"
#include "app/panels/training/training_menu.h"
#include "app/panels/training/training_panel.h"
#include "app/window/look.h"
#include "app/workshop/workshop.h"
#include "app/workshop/workshop_panel.h"
#include "lessons/reader/reader.h"
#include "lessons/translation.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QLocale>
#include <QScreen>
#include <QSplitter>
#include <QVBoxLayout>

namespace tanhgram {

namespace {

const QString firstLesson = QStringLiteral(":/lessons/activation-functions.lesson.md");
constexpr QSize firstSize(1280, 800);
constexpr QSize smallestSize(1000, 660);
constexpr int roomForAll = 1600; // the lesson, all figures, and the editor

} // namespace

MainWindow::MainWindow(const QString& recordFolder, QWidget* parent)
    : QMainWindow(parent), settings_(loadSettings()), journal_(recordFolder), messages_(new MessageBar(this)),
      lesson_(new LessonPanel(document_, journal_, this)),
      figures_(new FigureBoard(document_, viewpoint_, this)), bottom_(new BottomPane(this)),
      controls_(new ControlsPanel(document_, this)),
      training_(new TrainingPanel(document_, playback_, viewpoint_, this)),
      trainingMenu_(new TrainingMenu(playback_, this)), nodes_(new NodesPanel(document_, viewpoint_, this)),
      seeds_(new SeedsPanel(
          document_, [this] { return playback_.start(); }, this)),
      panes_(new QSplitter(Qt::Horizontal, this)) {
    setTitle({});
    workshop_ = new Workshop(*this, document_, *lesson_, *messages_);
    layOut();
    makeMenus();
    setDark(settings_.dark);

    journal_.reportTo(
        [this](const Diagnostics& problems, const QString& file) { messages_->show(problems, file); });
    lesson_->hide();
    connect(lesson_, &LessonPanel::stageChanged, this, [this](const Stage& stage) {
        inLesson_ = true;
        if (stage.entered)
            viewpoint_.showWhole();
        figures_->showFigures(stage.figures);
        bottom_->setVisible(stage.controlsShown);
        trainingMenu_->setCovered(!stage.controlsShown);
        if (!stage.panel.empty())
            bottom_->showPanel(stage.panel);
        if (stage.train)
            playback_.begin();
    });
    connect(lesson_, &LessonPanel::proofRequested, figures_, [this] { figures_->setProofShown(true); });
    connect(figures_, &FigureBoard::drawn, lesson_, &LessonPanel::watch);
    connect(figures_, &FigureBoard::drawn, training_, &TrainingPanel::watch);
    connect(&playback_, &Playback::changed, figures_,
            [this] { figures_->showRun(playback_.run(), playback_.update()); });
    connect(figures_, &FigureBoard::written, this, &MainWindow::showWritten);
    connect(controls_, &ControlsPanel::presetRequested, this, [this] {
        if (inLesson_)
            lesson_->applyPreset();
        else
            reset();
    });
    connect(controls_, &ControlsPanel::resetRequested, this, &MainWindow::reset);
    connect(seeds_, &SeedsPanel::runChosen, this, [this](const Experiment& origin) {
        playback_.open(origin, tr("seed %1").arg(origin.training.seed));
    });
    connect(workshop_, &Workshop::shownChanged, this, &MainWindow::makeRoomForWorkshop);
    connect(workshop_, &Workshop::openRequested, this, &MainWindow::openPath);
    connect(workshop_, &Workshop::mended, this, &MainWindow::showLesson);
    connect(workshop_, &Workshop::trialChanged, this, [this](bool isTrial) { journal_.setPaused(isTrial); });
    connect(workshop_, &Workshop::edited, this, [this](const Lesson& lesson) {
        setTitle(lesson.title);
        lesson_->update(lesson);
    });
    restoreGeometry(settings_.geometry);
    panes_->restoreState(settings_.panes);
}

void MainWindow::layOut() {
    auto* work = new QWidget;
    auto* column = new QVBoxLayout(work);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* upper = new QSplitter(Qt::Horizontal);
    upper->addWidget(figures_);
    upper->addWidget(&workshop_->panel());
    upper->setChildrenCollapsible(false);
    upper->setSizes({5 * firstSize.width(), 6 * firstSize.width()});
    column->addWidget(upper, 1);
    bottom_->addPanel("weights", controls_, tr("Weights"));
    bottom_->addPanel("training", training_, tr("Training"));
    bottom_->addPanel("seeds", seeds_, tr("Seeds"));
    bottom_->addPanel("nodes", nodes_, tr("Nodes"));
    column->addWidget(bottom_);

    panes_->addWidget(lesson_);
    panes_->addWidget(work);
    panes_->setStretchFactor(0, 0);
    panes_->setStretchFactor(1, 1);
    panes_->setChildrenCollapsible(false);
    panes_->setSizes({360, firstSize.width() - 360});
    lesson_->setMinimumWidth(270);

    auto* whole = new QWidget(this);
    auto* rows = new QVBoxLayout(whole);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(messages_);
    rows->addWidget(panes_, 1);
    setCentralWidget(whole);
    setMinimumSize(smallestSize);
    // The window manager's frame takes a little more than the window itself.
    const QSize room = screen()->availableSize() - QSize(8, 40);
    resize(firstSize.boundedTo(room).expandedTo(smallestSize));
}

void MainWindow::openPath(const QString& path) {
    if (path.isEmpty() || path.endsWith(QStringLiteral(".md")))
        openLesson(lessonPathFor(path.isEmpty() ? firstLesson : path, QLocale().name()));
    else
        openExperiment(path);
}

void MainWindow::openLastLesson() {
    const QString last = journal_.lastLesson();
    if (!last.isEmpty())
        openPath(last);
    if (lesson_->hasLesson())
        return;
    openPath({});
    if (!last.isEmpty())
        openPath(last); // to say why it could not be opened
}

void MainWindow::openLesson(const QString& path) {
    if (!workshop_->mayLeave())
        return;
    Parsed<Lesson> lesson = readLesson(path);
    const bool isForAuthor = !lesson && workshop_->isShown() && QFileInfo(path).isFile();
    messages_->show(isForAuthor ? Diagnostics{} : lesson.diagnostics, path);
    if (isForAuthor)
        messages_->tell(tr("“%1” is open in the workshop, which lists what is wrong with it.")
                            .arg(QFileInfo(path).fileName()));
    if (lesson) {
        showLesson(*lesson);
        journal_.saveLastLesson(path.startsWith(':') ? path : QFileInfo(path).absoluteFilePath());
    }
    if (lesson || isForAuthor)
        workshop_->open(path, lesson.value.has_value());
    else if (QFileInfo(path).isFile())
        messages_->addChoice({tr("Open it in the workshop"), [this, path] {
                                  workshop_->setShown(true);
                                  openLesson(path);
                              }});
}

void MainWindow::showLesson(const Lesson& lesson) {
    setTitle(lesson.title);
    lesson_->open(lesson);
    lesson_->show();
}

void MainWindow::openExperiment(const QString& path) {
    if (!workshop_->mayLeave())
        return;
    const Parsed<Experiment> experiment = readExperiment(path);
    messages_->show(experiment.diagnostics, path);
    if (!experiment)
        return;
    setTitle(QFileInfo(path).fileName());
    lesson_->hide();
    inLesson_ = false;
    viewpoint_.showWhole();
    figures_->showFigures({});
    bottom_->show();
    trainingMenu_->setCovered(false);
    workshop_->close();
    opened_ = *experiment;
    document_.open(*experiment);
}

void MainWindow::reset() {
    if (inLesson_)
        lesson_->reset();
    else
        document_.replace(opened_, tr("reset"));
}

void MainWindow::makeRoomForWorkshop() {
    figures_->setSideShown(!workshop_->isShown() || width() >= roomForAll);
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    makeRoomForWorkshop();
}

void MainWindow::setDark(bool dark) {
    settings_.dark = dark;
    dark_->setChecked(dark);
    QApplication::setPalette(dark ? darkPalette() : lightPalette());
    const Theme theme = dark ? darkTheme() : lightTheme();
    figures_->setTheme(theme);
    seeds_->setTheme(theme);
}

void MainWindow::setTitle(const QString& what) {
    setWindowTitle(what.isEmpty() ? tr("Tanhgram") : tr("%1 – Tanhgram").arg(what));
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!workshop_->mayLeave()) {
        event->ignore();
        return;
    }
    settings_.geometry = saveGeometry();
    settings_.panes = panes_->saveState();
    saveSettings(settings_);
    QMainWindow::closeEvent(event);
}

} // namespace tanhgram
