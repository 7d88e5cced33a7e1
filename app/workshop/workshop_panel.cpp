// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workshop/workshop_panel.h"

#include "app/text/key_text.h"
#include "app/workshop/completing_editor.h"
#include "app/workshop/lesson_highlighter.h"
#include "app/workshop/lesson_list.h"
#include "app/workshop/problem_colours.h"
#include "app/workshop/problem_list.h"

#include <QAction>
#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace tanhgram {

WorkshopPanel::WorkshopPanel(QWidget* parent)
    : QWidget(parent), editor_(new CompletingEditor(this)),
      highlighter_(new LessonHighlighter(editor_->document())), tabs_(new QTabWidget(this)),
      problems_(new ProblemList(this)), lessons_(new LessonList(this)), name_(new QLabel(this)),
      buttons_(new QHBoxLayout), follow_(new QCheckBox(tr("Preview follows the cursor"), this)) {
    editor_->setAccessibleName(tr("Text of the lesson"));
    editor_->setAccessibleDescription(tr("Tab indents the text; F6 leaves the editor."));
    editor_->setFrameShape(QFrame::NoFrame);
    follow_->setChecked(true);
    follow_->setToolTip(tr("The lesson beside the editor goes to the step that you are writing"));

    tabs_->setDocumentMode(true);
    tabs_->tabBar()->setAccessibleName(tr("Problems and lessons"));
    tabs_->addTab(problems_, tr("Problems"));
    tabs_->addTab(lessons_, tr("Lessons"));
    auto* split = new QSplitter(Qt::Vertical, this);
    split->addWidget(editor_);
    split->addWidget(tabs_);
    split->setChildrenCollapsible(false);
    split->setStretchFactor(0, 1);
    split->setSizes({400, 140});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 8, 0);
    layout->setSpacing(4);
    layout->addWidget(header());
    layout->addWidget(split, 1);
    highlighter_->setDark(isDark(palette()));
    connect(problems_, &ProblemList::chosen, this, [this](Position position) {
        editor_->goTo(position);
        editor_->setFocus();
    });
}

QWidget& WorkshopPanel::lists() {
    return *tabs_;
}

QWidget* WorkshopPanel::header() {
    auto* box = new QWidget(this);
    QFont bold = name_->font();
    bold.setBold(true);
    name_->setFont(bold);
    auto* close = new QToolButton(box);
    close->setText(QStringLiteral("×"));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close the workshop (%1)").arg(keyText(QKeySequence("Ctrl+Shift+W"))));
    close->setAccessibleName(tr("Close the workshop"));
    connect(close, &QToolButton::clicked, this, &WorkshopPanel::closeRequested);
    auto* top = new QHBoxLayout;
    top->addWidget(name_, 1);
    top->addWidget(close);
    buttons_->addStretch();
    buttons_->addWidget(follow_);
    auto* rows = new QVBoxLayout(box);
    rows->setContentsMargins(4, 0, 4, 0);
    rows->setSpacing(2);
    rows->addLayout(top);
    rows->addLayout(buttons_);
    return box;
}

void WorkshopPanel::showName(const QString& name) {
    name_->setText(name);
}

void WorkshopPanel::addButton(QAction* action) {
    auto* button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    buttons_->insertWidget(buttons_->count() - 2, button);
}

void WorkshopPanel::showProblems(const Diagnostics& problems) {
    editor_->showProblems(problems);
    listProblems();
    tabs_->setTabText(0, problems.empty() ? tr("Problems") : tr("Problems (%1)").arg(problems.size()));
}

void WorkshopPanel::listProblems() {
    problems_->showProblems(editor_->problems(),
                            editor_->isReadOnly() ? tr("Open a lesson, or begin one with File > New lesson.")
                                                  : tr("No problems."));
}

void WorkshopPanel::bringLessonsToFront() {
    tabs_->setCurrentWidget(lessons_);
}

bool WorkshopPanel::followsCursor() const {
    return follow_->isChecked();
}

void WorkshopPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || highlighter_ == nullptr)
        return;
    highlighter_->setDark(isDark(palette()));
    listProblems();
}

} // namespace tanhgram
