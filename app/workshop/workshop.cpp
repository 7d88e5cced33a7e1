// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workshop/workshop.h"

#include "app/panels/lesson/lesson_panel.h"
#include "app/panels/message_bar.h"
#include "app/workshop/completing_editor.h"
#include "app/workshop/lesson_list.h"
#include "app/workshop/workshop_panel.h"
#include "lessons/reader/files.h"
#include "lessons/reader/reader.h"
#include "lessons/translation.h"

#include <QAction>
#include <QFileInfo>
#include <QMenu>

#include <algorithm>
#include <chrono>

namespace tanhgram {

namespace {

using namespace std::chrono_literals;
constexpr auto typingPause = 250ms;

// The last step whose heading is at or above a line.
std::optional<StepIndex> stepAtLine(const Lesson& lesson, int line) {
    std::optional<StepIndex> found;
    for (const StepIndex each : stepOrder(lesson))
        if (stepAt(lesson, each).position.line <= line)
            found = each;
    return found;
}

} // namespace

Workshop::Workshop(QWidget& window, Document& document, LessonPanel& preview, MessageBar& messages)
    : QObject(&window), window_(window), document_(document), preview_(preview), messages_(messages),
      panel_(new WorkshopPanel(&window)), save_(new QAction(tr("&Save the lesson"), this)),
      saveAs_(new QAction(tr("Sa&ve the lesson as…"), this)),
      copy_(new QAction(tr("&Copy as lesson step"), this)),
      insert_(new QAction(tr("&Insert as lesson step"), this)), show_(new QAction(tr("&Workshop"), this)) {
    panel_->hide();
    for (QTimer* timer : {&checkSoon_, &followSoon_}) {
        timer->setSingleShot(true);
        timer->setInterval(typingPause);
    }
    makeActions();
    connectParts();
    close();
}

void Workshop::makeActions() {
    save_->setShortcut(QKeySequence::Save);
    save_->setIconText(tr("Save"));
    copy_->setShortcut(QKeySequence("Ctrl+Shift+C"));
    insert_->setShortcut(QKeySequence("Ctrl+Shift+I"));
    insert_->setIconText(tr("Insert as step"));
    insert_->setToolTip(
        tr("Adds a step that makes the experiment what it is now, below the step in the preview"));
    show_->setShortcut(QKeySequence("Ctrl+Shift+W"));
    show_->setCheckable(true);
    connect(save_, &QAction::triggered, this, &Workshop::save);
    connect(saveAs_, &QAction::triggered, this, &Workshop::saveAs);
    connect(copy_, &QAction::triggered, this, &Workshop::copyAsStep);
    connect(insert_, &QAction::triggered, this, &Workshop::insertAsStep);
    connect(show_, &QAction::toggled, this, &Workshop::setShown);
    panel_->addButton(save_);
    panel_->addButton(insert_);
}

void Workshop::connectParts() {
    connect(panel_, &WorkshopPanel::closeRequested, this, [this] { setShown(false); });
    connect(&watcher_, &LessonWatcher::changed, this, &Workshop::takeFromDisk);
    connect(&watcher_, &LessonWatcher::gone, this, &Workshop::noteGone);
    connect(&checkSoon_, &QTimer::timeout, this, &Workshop::check);
    connect(&followSoon_, &QTimer::timeout, this, &Workshop::followCursor);
    connect(&editor(), &QPlainTextEdit::textChanged, &checkSoon_, qOverload<>(&QTimer::start));
    connect(&editor(), &QPlainTextEdit::cursorPositionChanged, &followSoon_, qOverload<>(&QTimer::start));
    connect(&editor(), &QPlainTextEdit::modificationChanged, this, &Workshop::showName);
    connect(&editor(), &QPlainTextEdit::modificationChanged, this, &Workshop::trialChanged);
    connect(&preview_, &LessonPanel::stageChanged, this, &Workshop::followPreview);
    connect(&panel_->lessons(), &LessonList::chosen, this, &Workshop::openRequested);
    connect(&panel_->lessons(), &LessonList::folderRequested, this, &Workshop::openFolder);
}

CompletingEditor& Workshop::editor() {
    return panel_->editor();
}

bool Workshop::isShown() const {
    return !panel_->isHidden();
}

void Workshop::setShown(bool shown) {
    if (shown == isShown())
        return;
    panel_->setVisible(shown);
    show_->setChecked(shown);
    emit shownChanged(shown);
    if (!shown)
        return preview_.setFocus();
    followPreview();
    editor().setFocus();
}

void Workshop::open(const QString& path, bool isPreviewed) {
    path_ = path;
    isPreviewed_ = isPreviewed;
    checked_ = {};
    said_.reset();
    watcher_.watch(path);
    editor().setPlainText(decoded(watcher_.content()).text); // another file: its undo begins here
    load(watcher_.content());
    panel_->lessons().setCurrent(path);
    followPreview();
}

WorkshopState Workshop::state() const {
    const CompletingEditor& text = panel_->editor();
    return {isShown(),
            path_,
            form_,
            base_,
            text.text(),
            text.textCursor().position(),
            text.document()->isModified(),
            isPreviewed_};
}

void Workshop::restore(const WorkshopState& state) {
    path_ = state.path;
    isPreviewed_ = state.isPreviewed;
    watcher_.watch(path_);
    const bool isKept = state.isModified || !utf8Text(watcher_.content());
    base_ = isKept ? state.base : watcher_.content();
    form_ = isKept ? state.form : decoded(base_);
    const QString& text = isKept ? state.text : form_.text;
    editor().setPlainText(text);
    editor().setReadOnly(path_.isEmpty());
    editor().document()->setModified(state.isModified);
    checked_ = text;
    if (!path_.isEmpty())
        said_ = judge(text).diagnostics;
    panel_->lessons().setCurrent(path_);
    showName();
    QTextCursor cursor = editor().textCursor();
    cursor.setPosition(std::min(state.cursor, editor().document()->characterCount() - 1));
    editor().setTextCursor(cursor);
    panel_->setVisible(state.shown);
    show_->setChecked(state.shown);
}

void Workshop::close() {
    path_.clear();
    isPreviewed_ = false;
    watcher_.watch({});
    editor().setPlainText({});
    load({});
    panel_->lessons().setCurrent({});
}

void Workshop::load(const QByteArray& content) {
    // Saved again, text that could not be read would be lost.
    if (const auto text = utf8Text(content); !text)
        return messages_.show(text.diagnostics, path_,
                              tr("The lesson stays open as it was before this save."));
    base_ = content;
    form_ = decoded(content);
    editor().replaceText(form_.text);
    editor().setReadOnly(path_.isEmpty());
    check();
    showName();
}

void Workshop::takeFromDisk(const QByteArray& content) {
    const QString text = editor().text();
    const bool isEdited = editor().document()->isModified() && text != form_.text;
    if (!isEdited || decoded(content).text == text)
        load(content);
    else
        askAboutConflict();
}

// Its text is in the editor alone from now on, where it would be lost unasked if it counted as saved.
void Workshop::noteGone() {
    editor().document()->setModified(true);
    messages_.show({warning(Problem::Unreadable, {},
                            tr("has been deleted or moved; save it to have it there again").toStdString())},
                   path_);
}

void Workshop::askAboutConflict() {
    const QString name = QFileInfo(path_).fileName();
    messages_.ask(tr("“%1” has been saved by another program, and here are edits that are not saved. Which "
                     "version shall stay?")
                      .arg(name),
                  {{tr("Reload the file"), [this] { load(watcher_.content()); }},
                   {tr("Keep mine"), [this] { base_ = watcher_.content(); }}});
}

void Workshop::check() {
    checkSoon_.stop();
    const QString text = editor().text();
    if (path_.isEmpty() || (checked_ == text && isPreviewed_))
        return panel_->showProblems(path_.isEmpty() ? Diagnostics{} : editor().problems());
    checked_ = text;
    const Parsed<Lesson> lesson = judge(text);
    sayIfHidden(lesson.diagnostics);
    if (!lesson)
        return;
    if (isPreviewed_)
        emit edited(*lesson);
    else
        emit mended(*lesson);
    isPreviewed_ = true;
    followCursor();
}

// Lists what is wrong with the text.
Parsed<Lesson> Workshop::judge(const QString& text) {
    Parsed<Lesson> lesson = lessonFrom(text, path_);
    panel_->showProblems(allProblems(lesson, path_));
    return lesson;
}

// What is wrong with a file when it is opened, the window has said; only what came after takes its place.
void Workshop::sayIfHidden(const Diagnostics& problems) {
    const bool isNews = said_ && !(problems.empty() && said_->empty());
    said_ = problems;
    if (isNews && !isShown())
        messages_.show(problems, path_, tr("The lesson stays open as it was before this save."));
}

void Workshop::followCursor() {
    if (!editor().hasFocus() || !panel_->followsCursor() || !isPreviewed_ || checkSoon_.isActive())
        return;
    const auto step = stepAtLine(preview_.session().lesson, editor().line());
    if (step && *step != preview_.session().at)
        preview_.goTo(*step);
}

void Workshop::followPreview() {
    if (editor().hasFocus() || !isPreviewed_ || !preview_.hasLesson())
        return;
    const Session& session = preview_.session();
    const auto step = stepAtLine(session.lesson, editor().line());
    if (!step || *step != session.at)
        editor().goTo(currentStep(session).position);
}

void Workshop::showName() {
    const bool isOpen = !path_.isEmpty();
    const bool isModified = editor().document()->isModified();
    const QString name = QFileInfo(path_).fileName();
    panel_->showName(!isOpen ? tr("No lesson is open") : isModified ? tr("%1 (not saved)").arg(name) : name);
    save_->setEnabled(isOpen && isModified);
    saveAs_->setEnabled(isOpen);
    insert_->setEnabled(isOpen);
}

} // namespace tanhgram
