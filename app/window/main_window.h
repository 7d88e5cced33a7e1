// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/document.h"
#include "app/document/playback.h"
#include "app/document/viewpoint.h"
#include "app/settings.h"
#include "lessons/journal/journal.h"
#include "lessons/lesson.h"

#include <QMainWindow>

class QAction;
class QMenu;
class QSplitter;

namespace tanhgram {

class BottomPane;
class ControlsPanel;
class FigureBoard;
class LessonPanel;
class MessageBar;
class NodesPanel;
class SeedsPanel;
class TrainingMenu;
class TrainingPanel;
class Workshop;

/// The program's window: the lesson, the figures and the controls, all views of one document.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// The student's work is kept in `recordFolder`; without one it is forgotten with the window.
    explicit MainWindow(const QString& recordFolder = {}, QWidget* parent = nullptr);

    /// Opens a lesson or an experiment. If there is anything wrong with the file, that is said with line and
    /// column and everything stays as it was. An empty path opens the first lesson.
    void openPath(const QString& path);

    /// Opens the lesson that was open last, or the first one.
    void openLastLesson();

    Document& document() { return document_; }
    Playback& playback() { return playback_; }

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    void makeRoomForWorkshop();
    void makeMenus();
    void makeFileMenu(QMenu& menu);
    void addRecordActions(QMenu& menu);
    void makeViewMenu(QMenu& menu);
    void makeHelpMenu(QMenu& menu);
    void openExperiment(const QString& path);
    void openLesson(const QString& path);
    void showLesson(const Lesson& lesson);
    void reset();
    void askToOpen();
    void askToSave();
    void askToExportWork();
    void askToStartOver();
    void recheckWork();
    void askForHandout();
    void showWritten(const Diagnostics& diagnostics, const QString& path);
    void setDark(bool dark);
    void setTitle(const QString& what);

    Settings settings_;
    Document document_;
    Playback playback_{document_};
    Viewpoint viewpoint_;
    Journal journal_;
    Experiment opened_; ///< what Reset goes back to outside a lesson
    bool inLesson_ = false;
    MessageBar* messages_;
    LessonPanel* lesson_;
    FigureBoard* figures_;
    BottomPane* bottom_;
    ControlsPanel* controls_;
    TrainingPanel* training_;
    TrainingMenu* trainingMenu_;
    NodesPanel* nodes_;
    SeedsPanel* seeds_;
    Workshop* workshop_ = nullptr;
    QSplitter* panes_;
    QAction* dark_ = nullptr;
};

} // namespace tanhgram
