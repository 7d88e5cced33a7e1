// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/lesson/lesson_panel.h"

#include "app/panels/lesson/animation_bar.h"
#include "app/panels/lesson/markdown_view.h"
#include "app/panels/lesson/preset_text.h"
#include "app/panels/lesson/question_form.h"
#include "app/panels/lesson/step_choice.h"
#include "app/panels/page_scroll.h"
#include "app/panels/way_keys.h"
#include "app/text/heading.h"
#include "app/text/key_text.h"

#include <QFocusEvent>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace tanhgram {

namespace {

QLabel* heading(double scale, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setFont(headingFont(scale));
    return label;
}

QLabel* wrapped(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

LessonPanel::LessonPanel(Document& document, Journal& journal, QWidget* parent)
    : QWidget(parent), document_(document), journal_(journal), title_(heading(1.15, this)),
      steps_(new StepChoice(this)), progress_(new QProgressBar(this)), scroll_(new PageScroll(this)),
      section_(wrapped(this)), stepTitle_(heading(1.1, this)), preset_(wrapped(this)),
      text_(new MarkdownView(this)), animation_(new AnimationBar(document, this)),
      question_(new QuestionForm(this)), goal_(wrapped(this)), why_(new QPushButton(tr("Show why"), this)),
      hint_(new QPushButton(tr("Hint"), this)), hints_(new MarkdownView(this)),
      explanation_(new MarkdownView(this)), sandbox_(new QPushButton(tr("&Sandbox"), this)),
      back_(new QPushButton(tr("‹ &Back"), this)), next_(new QPushButton(tr("&Next ›"), this)) {
    hint_->setObjectName(QStringLiteral("hint"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 4, 10);
    layout->addWidget(header());
    layout->addWidget(page(), 1);
    layout->addWidget(navigation());

    connect(question_, &QuestionForm::answered, this, &LessonPanel::takeAnswer);
    connect(question_, &QuestionForm::answerRequested, this, [this] {
        showAnswer(session_, journal_);
        showStage();
        question_->showQuestion(currentStep(session_).question, currentRecord(session_));
        showExplanation();
        showProgress();
        reveal(*question_);
    });
    connect(animation_, &AnimationBar::ended, this, &LessonPanel::showOutcome);
    connect(hint_, &QPushButton::clicked, this, [this] {
        openHint(session_, journal_);
        showHints();
        reveal(*hints_);
    });
    connect(why_, &QPushButton::clicked, this, &LessonPanel::proofRequested);
}

QWidget* LessonPanel::header() {
    auto* box = new QWidget(this);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 8, 4);
    progress_->setAccessibleName(tr("Progress in the lesson"));
    progress_->setTextVisible(false);
    progress_->setFixedHeight(6);
    layout->addWidget(title_);
    sandbox_->setToolTip(
        tr("Take what you see into the sandbox, to try anything (%1)").arg(keyText(QKeySequence("Ctrl+B"))));
    sandbox_->setAccessibleName(tr("Open in the sandbox"));
    connect(sandbox_, &QPushButton::clicked, this, &LessonPanel::sandboxRequested);
    auto* row = new QHBoxLayout;
    row->addWidget(steps_, 1);
    row->addWidget(sandbox_);
    layout->addLayout(row);
    layout->addWidget(progress_);
    connect(steps_, &QComboBox::activated, this,
            [this](int place) { goTo(stepOrder(session_.lesson)[static_cast<std::size_t>(place)]); });
    return box;
}

QWidget* LessonPanel::page() {
    // With a parent from the start the parts keep their places in the order of Tab.
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(10);
    for (QWidget* part :
         std::initializer_list<QWidget*>{section_, stepTitle_, text_, preset_, animation_, question_, goal_})
        layout->addWidget(part);
    auto* helps = new QHBoxLayout;
    helps->addWidget(hint_);
    helps->addWidget(why_);
    helps->addStretch();
    layout->addLayout(helps);
    layout->addWidget(hints_);
    layout->addWidget(explanation_);
    layout->addStretch();
    scroll_->setWidget(content);
    text_->setAccessibleName(tr("Text of the step"));
    hints_->setAccessibleName(tr("Hints"));
    explanation_->setAccessibleName(tr("Explanation"));
    explanation_->setObjectName(QStringLiteral("explanation"));
    return scroll_;
}

QWidget* LessonPanel::navigation() {
    auto* box = new QWidget(this);
    auto* layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 6, 8, 0);
    back_->setShortcut(keysBack(layoutDirection()));
    back_->setToolTip(tr("The step before (%1)").arg(keyText(back_->shortcut())));
    next_->setShortcut(keysOn(layoutDirection()));
    next_->setToolTip(tr("The next step (%1)").arg(keyText(next_->shortcut())));
    layout->addWidget(back_);
    layout->addStretch();
    layout->addWidget(next_);
    connect(back_, &QPushButton::clicked, this, &LessonPanel::back);
    connect(next_, &QPushButton::clicked, this, &LessonPanel::next);
    return box;
}

// A proxy would take Tab past everything that stands before it.
void LessonPanel::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    next_->setFocus(event->reason());
}

void LessonPanel::open(Lesson lesson) {
    session_ = resume(std::move(lesson), journal_);
    enter(session_, session_.at, journal_);
    setPage();
    title_->setText(session_.lesson.title);
    document_.open(startOfStep());
    showStep();
}

void LessonPanel::update(Lesson edited) {
    const Experiment before = experimentAt(session_.lesson, session_.at);
    const int place = scroll_->verticalScrollBar()->value();
    continueWith(session_, std::move(edited), journal_);
    setPage();
    title_->setText(session_.lesson.title);
    if (experimentAt(session_.lesson, session_.at) != before)
        applyPreset();
    showStep();
    scrollTo(place);
}

// A lesson is read the way its own language is written, whatever the program's language is.
void LessonPanel::setPage() {
    for (MarkdownView* each : {text_, hints_, explanation_})
        each->setFolder(session_.lesson.folder);
    const Qt::LayoutDirection direction = QLocale(session_.lesson.language).textDirection();
    title_->setLayoutDirection(direction);
    scroll_->widget()->setLayoutDirection(direction);
}

LessonState LessonPanel::state() const {
    return {session_, question_->draft(), scroll_->verticalScrollBar()->value()};
}

void LessonPanel::restore(const LessonState& state, Lesson lesson) {
    session_ = state.session;
    continueWith(session_, std::move(lesson), journal_);
    setPage();
    title_->setText(session_.lesson.title);
    showStep(false);
    StepRecord record = currentRecord(session_);
    const bool isNew = state.draft && state.draft != record.answer && !isCommitted(session_);
    if (isNew) {
        record.answer = state.draft; // which nobody has checked
        record.tries = 0;
        record.right = false;
        question_->showQuestion(currentStep(session_).question, record);
    }
    scrollTo(state.place);
}

// The page has its new height only after the layout has been done.
void LessonPanel::scrollTo(int place) {
    QTimer::singleShot(0, this, [this, place] { scroll_->verticalScrollBar()->setValue(place); });
}

void LessonPanel::goTo(StepIndex index) {
    enter(session_, index, journal_);
    applyPreset();
    showStep();
}

void LessonPanel::next() {
    if (const auto index = nextStep(session_))
        goTo(*index);
}

void LessonPanel::back() {
    if (const auto index = previousStep(session_))
        goTo(*index);
}

void LessonPanel::applyPreset() {
    document_.replace(startOfStep(), tr("enter “%1”").arg(currentStep(session_).title));
}

// What was predicted has happened by the time the student comes back.
Experiment LessonPanel::startOfStep() const {
    const Experiment experiment = experimentAt(session_.lesson, session_.at);
    if (!isCommitted(session_))
        return experiment;
    return patched(experiment, currentStep(session_).then).value.value_or(experiment);
}

void LessonPanel::reset() {
    document_.replace(session_.lesson.start, tr("reset"));
}

void LessonPanel::startOver() {
    tanhgram::startOver(session_, journal_);
    goTo(session_.at);
}

void LessonPanel::showStep(bool entered) {
    const Step& step = currentStep(session_);
    const QString section = session_.lesson.sections[session_.at.section].title;
    section_->setText(section);
    section_->setVisible(section != step.title);
    stepTitle_->setText(step.title);
    text_->showMarkdown(step.text);
    const bool predicts = step.question && isPrediction(*step.question);
    animation_->offer(predicts && !isCommitted(session_) ? std::nullopt : step.animation);
    question_->showQuestion(step.question, currentRecord(session_));
    goalTellsOfLine_ = false;
    overlaps_ = false;
    showHints();
    showExplanation();
    showProgress();
    scroll_->verticalScrollBar()->setValue(0);
    showValues(valuesOf(document_.experiment()));
    showStage(entered);
}

void LessonPanel::showValues(const ValueText& values) {
    for (MarkdownView* each : {text_, hints_, explanation_})
        each->setValues(values);
    question_->setValues(values);
}

void LessonPanel::showStage(bool entered) {
    const bool concealed = isConcealed(session_);
    sandbox_->setEnabled(!concealed);
    const bool revealed = currentStep(session_).conceal && !concealed;
    preset_->setText(concealed ? QString() : presetText(session_.lesson, session_.at, Rows::Mentioned));
    preset_->setVisible(!preset_->text().isEmpty());
    Stage stage;
    if (!revealed)
        stage.figures = figuresAt(session_.lesson, session_.at);
    stage.panel = panelAt(session_.lesson, session_.at);
    stage.controlsShown = !concealed;
    stage.entered = entered;
    stage.train = entered && currentStep(session_).train;
    emit stageChanged(stage);
}

void LessonPanel::showProgress() {
    const auto order = stepOrder(session_.lesson);
    const QSignalBlocker quiet(steps_);
    steps_->clear();
    for (const StepIndex& each : order) {
        const QString tick = isFinished(session_, each) ? tr("✓ ") : QString();
        steps_->addItem(
            tr("%1%2. %3").arg(tick).arg(steps_->count() + 1).arg(stepAt(session_.lesson, each).title));
    }
    const auto here = std::find(order.begin(), order.end(), session_.at) - order.begin();
    steps_->setCurrentIndex(static_cast<int>(here));
    progress_->setRange(0, static_cast<int>(order.size()));
    progress_->setValue(static_cast<int>(here) + 1);
    progress_->setToolTip(
        tr("Step %1 of %2; %3 finished").arg(here + 1).arg(order.size()).arg(finishedCount(session_)));
    back_->setEnabled(previousStep(session_).has_value());
    next_->setEnabled(nextStep(session_).has_value());
}

void LessonPanel::showHints() {
    const QStringList& hints = currentStep(session_).hints;
    const int open = currentRecord(session_).hints;
    QString text;
    for (int i = 0; i < open; ++i)
        text += tr("**Hint %1.** %2").arg(i + 1).arg(hints[i]) + "\n\n";
    hints_->showMarkdown(text);
    hint_->setVisible(!hints.isEmpty());
    hint_->setEnabled(open < hints.size());
    hint_->setText(open == 0 ? tr("Hint") : open < hints.size() ? tr("Another hint") : tr("No more hints"));
}

void LessonPanel::showExplanation() {
    const QString& text = currentStep(session_).explanation;
    const bool earned =
        isFinished(session_, session_.at) || (!currentStep(session_).question && !currentStep(session_).goal);
    explanation_->showMarkdown(earned && !text.isEmpty() ? tr("**Why?** %1").arg(text) : QString());
    emit questionOpenChanged(isQuestionOpen(session_));
    showGoal();
}

// Whether a line can separate the points may be what is asked: until the answer is given nothing tells it.
void LessonPanel::showGoal() {
    const bool waits = goalTellsOfLine_ && isQuestionOpen(session_);
    goal_->setVisible(currentStep(session_).goal && !waits);
    why_->setVisible(overlaps_ && !waits);
}

// First the prediction, then what it is about; only then the two are compared.
void LessonPanel::takePrediction(const Answer& given) {
    const Step& step = currentStep(session_);
    // It is about the step as it is entered, whatever was tried meanwhile.
    if (!step.train && document_.experiment() != startOfStep())
        applyPreset();
    answer(session_, given, journal_);
    question_->lockPrediction();
    showProgress();
    if (!step.then.empty())
        document_.apply(step.then, tr("what was predicted"));
    animation_->offer(step.animation);
    if (step.animation)
        animation_->toggle();
    else
        showOutcome();
}

void LessonPanel::showOutcome() {
    if (!hasLesson() || !isCommitted(session_))
        return;
    question_->showQuestion(currentStep(session_).question, currentRecord(session_));
    if (currentStep(session_).conceal)
        showStage();
    showExplanation();
    revealAnswer();
}

void LessonPanel::takeAnswer(const Answer& given) {
    if (isPrediction(*currentStep(session_).question))
        return takePrediction(given);
    const Verdict verdict = answer(session_, given, journal_);
    question_->showVerdict(verdict);
    if (currentStep(session_).conceal)
        showStage();
    showExplanation();
    showProgress();
    revealAnswer();
}

// Both if there is room, or else the verdict and as much of the explanation as fits below it.
void LessonPanel::revealAnswer() {
    reveal(*explanation_);
    reveal(*question_);
}

// What the program has to say may be below the lower edge. A part has its new height only after the layout
// has been done.
void LessonPanel::reveal(const QWidget& part) {
    constexpr int margin = 8;
    QTimer::singleShot(0, this, [this, &part] {
        if (part.isVisible())
            scroll_->ensureVisible(0, part.geometry().bottom(), 0, margin);
    });
}

void LessonPanel::watch(const Snapshot& snapshot) {
    showValues(valuesOf(document_.experiment(), snapshot.loss, snapshot.accuracy));
    if (session_.lesson.sections.empty() || !currentStep(session_).goal)
        return;
    const GoalStatus status = goalStatus(*currentStep(session_).goal, snapshot);
    goal_->setText(status.reached ? tr("✓ %1").arg(describe(status)) : describe(status));
    goalTellsOfLine_ = status.separability.has_value();
    overlaps_ = status.separability && !status.separability->separable;
    showGoal();
    if (status.reached && !currentRecord(session_).reached) {
        reachGoal(session_, journal_);
        showExplanation();
        showProgress();
    }
}

} // namespace tanhgram
