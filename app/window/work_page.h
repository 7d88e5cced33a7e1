// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/theme.h"
#include "app/window/desk.h"
#include "app/window/work_state.h"
#include "lessons/lesson.h"

#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace tanhgram {

class BottomPane;
class ControlsPanel;
class FigureBoard;
class FormulaBar;
class LessonPanel;
class MessageBar;
class HistoryPanel;
class NetworkPanel;
class NodesPanel;
class PaneTour;
class SandboxPanel;
class SeedsPanel;
class TrainingMenu;
class TrainingPanel;
class Workshop;
struct Stage;

/// The page on which the work is done: what guides the student, the figures, and the controls below them, all
/// views of what lies on the desk.
class WorkPage : public QWidget {
    Q_OBJECT

public:
    WorkPage(Desk& desk, MessageBar& messages, QWidget* parent = nullptr);

    LessonPanel& lesson() { return *lesson_; }
    FigureBoard& figures() { return *figures_; }
    FormulaBar& formula() { return *formula_; }
    BottomPane& bottom() { return *bottom_; }
    TrainingMenu& trainingMenu() { return *trainingMenu_; }
    Workshop& workshop() { return *workshop_; }

    /// Opens a lesson where the student left it.
    void showLesson(const Lesson& lesson);

    /// Whether the present experiment may be taken out of the lesson: there is one, and its step does not
    /// conceal it.
    bool mayEnterSandbox() const;

    /// Takes the present experiment into the sandbox; the lesson stays as it is for `leaveSandbox`. Without
    /// an open lesson there is nothing to come back to. False if edits in the workshop hold it back.
    bool enterSandbox();

    /// Back to the lesson as it was left.
    void leaveSandbox();

    /// Shows `experiment` in the sandbox, as a step called `text` if something was done there. False if edits
    /// in the workshop hold it back.
    bool showExperiment(const Experiment& experiment, const QString& text);

    SandboxPanel& sandbox() { return *sandbox_; }

    /// Back to what the lesson or the file began with.
    void reset();

    void setTheme(const Theme& theme);

    /// Shows or hides panes as the settings say; a step that covers its controls still does.
    void showPanes();

    /// Puts into the settings how the panes share the page, which tab is in front and whether the workshop is
    /// open, and takes it from there.
    void remember();
    void recall();

    /// Leaves the page to the lesson and one large figure, for an audience.
    void setTeaching(bool teaching);

    /// The way of F6 through the page.
    PaneTour& tour() { return *tour_; }

    /// What would be lost with the widgets, and a page that has it again. `lesson` is the open lesson as it
    /// is to be shown now, perhaps in another language.
    WorkState state() const;
    void restore(const WorkState& state, const Lesson& lesson);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    QWidget* figuresAndControls();
    void connectLesson();
    void connectPanels();
    void setQuestionOpen(bool isOpen);
    void setCovered(bool isCovered);
    void takeStage(const Stage& stage);
    void showGuide();

    Desk& desk_;
    LessonPanel* lesson_;
    FigureBoard* figures_;
    FormulaBar* formula_;
    BottomPane* bottom_;
    ControlsPanel* controls_;
    NetworkPanel* network_;
    TrainingPanel* training_;
    TrainingMenu* trainingMenu_;
    NodesPanel* nodes_;
    SeedsPanel* seeds_;
    HistoryPanel* history_;
    SandboxPanel* sandbox_;
    Workshop* workshop_;
    QStackedWidget* guide_;
    QSplitter* panes_;
    QSplitter* upper_;
    bool teaching_ = false;
    bool covered_ = false; ///< the step hides how its network is made
    PaneTour* tour_;
};

} // namespace tanhgram
