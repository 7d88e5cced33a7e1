// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/document.h"
#include "app/panels/lesson/lesson_state.h"
#include "app/panels/lesson/stage.h"
#include "lessons/goal.h"
#include "lessons/journal/recorded_session.h"
#include "lessons/math/values.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace tanhgram {

class AnimationBar;
class MarkdownView;
class QuestionForm;
class StepChoice;

/// The lesson: where the student is, what this step did and says, its question, hints and explanation, and
/// the way on. Entering a step puts its preset into the document.
class LessonPanel : public QWidget {
    Q_OBJECT

public:
    /// What the student does is in `journal` before it is confirmed here.
    LessonPanel(Document& document, Journal& journal, QWidget* parent = nullptr);

    /// Opens a lesson where the journal says the student left it.
    void open(Lesson lesson);

    /// Goes on with an edited version of the open lesson, where the student is and with what they answered.
    /// The experiment is left alone unless the step now starts from another one.
    void update(Lesson edited);

    /// Where the student is, and a panel that shows `lesson`, which may be a translation, as they left it.
    /// The experiment is left alone.
    LessonState state() const;
    void restore(const LessonState& state, Lesson lesson);

    const Session& session() const { return session_; }
    bool hasLesson() const { return !stepOrder(session_.lesson).empty(); }

    void goTo(StepIndex index);
    void next();
    void back();
    /// Puts the step's preset, or the lesson's own start, into the document again.
    void applyPreset();
    void reset();
    /// Back to the first step, with nothing answered.
    void startOver();

    /// What the step starts from: its preset, or what a prediction has led to.
    Experiment startOfStep() const;

    /// Looks whether the step's goal is reached in the state that was just drawn.
    void watch(const Snapshot& snapshot);

signals:
    /// Another step, or another stage of it.
    void stageChanged(const tanhgram::Stage& stage);
    void proofRequested();
    /// What is seen is to be taken out of the lesson.
    void sandboxRequested();
    /// Whether the step waits for an answer, which nothing around it may give away.
    void questionOpenChanged(bool isOpen);

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    QWidget* header();
    QWidget* page();
    QWidget* navigation();
    void setPage();
    void showStep(bool entered = true);
    void showValues(const ValueText& values);
    void showStage(bool entered = false);
    void showProgress();
    void showHints();
    void showExplanation();
    void showGoal();
    void takeAnswer(const Answer& given);
    void takePrediction(const Answer& given);
    void showOutcome();
    void revealAnswer();
    void reveal(const QWidget& part);
    void scrollTo(int place);

    Document& document_;
    Journal& journal_;
    Session session_;
    QLabel* title_;
    StepChoice* steps_;
    QProgressBar* progress_;
    QScrollArea* scroll_;
    QLabel* section_;
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
    QPushButton* sandbox_;
    QPushButton* back_;
    QPushButton* next_;
    bool goalTellsOfLine_ = false;
    bool overlaps_ = false;
};

} // namespace tanhgram
