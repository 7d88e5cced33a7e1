// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/main_window.h"

#include "app/panels/figure_board.h"
#include "app/panels/lesson/lesson_panel.h"
#include "app/panels/message_bar.h"
#include "app/welcome/welcome_page.h"
#include "app/window/work_page.h"
#include "app/workshop/workshop.h"

#include <QCloseEvent>
#include <QLocale>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tanhgram {

namespace {

constexpr QSize firstSize(1280, 800);
constexpr QSize smallestSize(1000, 660);

} // namespace

MainWindow::MainWindow(const QString& recordFolder, const QString& language, QWidget* parent)
    : QMainWindow(parent), desk_(recordFolder, language) {
    build();
    setMinimumSize(smallestSize);
    // The window manager's frame takes a little more than the window itself.
    const QSize room = screen()->availableSize() - QSize(8, 40);
    resize(firstSize.boundedTo(room).expandedTo(smallestSize));
    restoreGeometry(desk_.settings.geometry);
    work_->recall();
    goHome();
}

// The widgets look at the desk even while they go.
MainWindow::~MainWindow() {
    delete menuBar();
    delete takeCentralWidget();
}

// Every widget and action, in the language of now. Nothing that has to outlive them may begin here.
void MainWindow::build() {
    spoken_ = desk_.interpreter.language();
    setLocale(QLocale()); // a window keeps the one it was made with, and its fields take it from there
    setLetters();
    desk_.viewpoint.setStill(desk_.settings.stillness);
    forWork_.clear();
    auto* whole = new QWidget(this);
    messages_ = new MessageBar(whole);
    pages_ = new QStackedWidget(whole);
    work_ = new WorkPage(desk_, *messages_, pages_);
    welcome_ = new WelcomePage(desk_, pages_);
    pages_->addWidget(welcome_);
    pages_->addWidget(work_);
    auto* rows = new QVBoxLayout(whole);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(messages_);
    rows->addWidget(pages_, 1);
    setCentralWidget(whole);
    connectWorkshop();
    connectSandbox();
    connectWelcome();
    connect(&work_->figures(), &FigureBoard::written, this, &MainWindow::showWritten);
    desk_.journal.reportTo(
        [this](const Diagnostics& problems, const QString& file) { messages_->show(problems, file); });
    makeMenus();
    showLook();
    showTeaching();
    const bool isNamelessSandbox =
        !desk_.opened.title.isEmpty() && desk_.opened.path.isEmpty() && !desk_.opened.inLesson;
    setTitle(isNamelessSandbox ? tr("Sandbox") : desk_.opened.title);
}

void MainWindow::connectWorkshop() {
    Workshop& workshop = work_->workshop();
    connect(&workshop, &Workshop::openRequested, this, &MainWindow::openPath);
    connect(&workshop, &Workshop::mended, this, [this](const Lesson& lesson) {
        noteOpened(work_->workshop().path());
        showLesson(lesson);
    });
    connect(&workshop, &Workshop::moved, this, &MainWindow::noteOpened);
    connect(&workshop, &Workshop::shownChanged, this, [this](bool shown) {
        if (shown)
            showWork();
    });
    connect(&workshop, &Workshop::edited, this, [this](const Lesson& lesson) { setTitle(lesson.title); });
}

void MainWindow::setTitle(const QString& what) {
    desk_.opened.title = what;
    setWindowTitle(what.isEmpty() ? tr("Tanhgram") : tr("%1 – Tanhgram").arg(what));
}

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    // Translators that come or go without another language being spoken tell of it, too.
    if (event->type() == QEvent::LanguageChange && spoken_ != desk_.interpreter.language())
        rebuild();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!work_->workshop().mayLeave()) {
        event->ignore();
        return;
    }
    desk_.settings.geometry = saveGeometry();
    work_->remember();
    saveSettings(desk_.settings);
    QMainWindow::closeEvent(event);
}

} // namespace tanhgram
