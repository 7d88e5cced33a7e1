// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/document.h"
#include "app/panels/lesson/stage.h"
#include "lessons/goal.h"
#include "lessons/math/values.h"
#include "lessons/session.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace tanhgram {

class AnimationBar;
class MarkdownView;
class QuestionForm;

/// The lesson: where the student is, what this step did and says, its question, hints and explanation, and
/// the way on. Entering a step puts its preset into the document.
class LessonPanel : public QWidget {
    Q_OBJECT

public:
    explicit LessonPanel(Document& document, QWidget* parent = nullptr);

    /// Begins a lesson at its first step.
    void open(Lesson lesson);

    /// Goes on with an edited version of the open lesson, where the student is and with what they answered.
    /// The experiment is left alone unless the step now starts from another one.
    void update(Lesson edited);

    const Session& session() const { return session_; }
    bool hasLesson() const { return !stepOrder(session_.lesson).empty(); }

    void goTo(StepIndex index);
    void next();
    void back();
    /// Puts the step's preset, or the lesson's own start, into the document again.
    void applyPreset();
    void reset();

    /// Looks whether the step's goal is reached in the state that was just drawn.
    void watch(const Snapshot& snapshot);

signals:
    /// Another step, or another stage of it.
    void stageChanged(const tanhgram::Stage& stage);
    void proofRequested();

private:
    QWidget* header();
    QWidget* page();
    QWidget* navigation();
    void showStep();
    void showValues(const ValueText& values);
    void showStage(bool entered = false);
    void showProgress();
    void showHints();
    void showExplanation();
    void takeAnswer(const Answer& given);

    Document& document_;
    Session session_;
    QLabel* title_;
    QComboBox* steps_;
    QProgressBar* progress_;
    QScrollArea* scroll_;
    QLabel* stepTitle_;
    QLabel* preset_;
    MarkdownView* text_;
    AnimationBar* animation_;
    QuestionForm* question_;
    QLabel* goal_;
    QPushButton* why_;
    QPushButton* hint_;
    MarkdownView* hints_;
    MarkdownView* explanation_;
    QPushButton* back_;
    QPushButton* next_;
};

} // namespace tanhgram
