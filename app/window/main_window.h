// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/desk.h"
#include "app/window/look.h"
#include "core/diagnostic/diagnostic.h"
#include "lessons/lesson.h"

#include <QMainWindow>

class QAction;
class QMenu;
class QMenuBar;
class QStackedWidget;

namespace tanhgram {

class MessageBar;
class WelcomePage;
class WorkPage;
struct WorkState;

/// The program's window: its pages, of which one is seen at a time, below the menus. Its widgets are views of
/// what lies on the desk, and are built anew when the language changes.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// The student's work is kept in `recordFolder`; without one it is forgotten with the window. `language`
    /// is one of languages(); without it, the one chosen last is spoken.
    explicit MainWindow(const QString& recordFolder = {}, const QString& language = {},
                        QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Opens a lesson or an experiment. If there is anything wrong with the file, that is said with line and
    /// column and everything stays as it was. An empty path opens the first lesson.
    void openPath(const QString& path);

    /// Speaks another language from now on, and remembers it; an empty one is the system's. The widgets are
    /// built anew for it when control returns to the event loop.
    void setLanguage(const QString& language);

    /// Shows the page with the lessons to choose from, on which the program begins.
    void goHome();

    Document& document() { return desk_.document; }
    Playback& playback() { return desk_.playback; }

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void build();
    void rebuild();
    Lesson translateLesson(WorkState& state);
    QString spokenPath(const QString& path) const;
    void connectWorkshop();
    void connectWelcome();
    void makeMenus();
    void makeFileMenu(QMenu& menu);
    void addSandboxActions(QMenu& menu);
    void addRecordActions(QMenu& menu);
    void makeViewMenu(QMenu& menu);
    void addLanguageMenu(QMenu& menu);
    void addKeyboardActions(QMenu& menu);
    void makeHelpMenu(QMenu& menu);
    void openExperiment(const QString& path);
    void newExperiment();
    void showInSandbox(const Experiment& experiment, const QString& title, const QString& path);
    void enterOrLeaveSandbox();
    void openSandbox();
    void closeSandbox();
    void connectSandbox();
    void openLesson(const QString& path);
    void showLesson(const Lesson& lesson);
    void noteOpened(const QString& path);
    void askToOpen();
    void askToSave();
    void askToExportWork();
    void askToStartOver();
    void recheckWork();
    void askForHandout();
    void showWritten(const Diagnostics& diagnostics, const QString& path);
    void addSchemeMenu(QMenu& menu);
    void addTextMenu(QMenu& menu);
    void addPaneActions(QMenu& menu);
    void setScheme(Scheme scheme);
    void setTextPercent(int percent);
    void setStillness(bool still);
    void setTeaching(bool teaching);
    int shownPercent() const;
    void setLetters();
    void showLook();
    void showTeaching();
    void showWork();
    void showPage(QWidget* page);
    void openSandboxFromWelcome();
    void openFromWelcome(const QString& path);
    void setTitle(const QString& what);

    Desk desk_;
    MessageBar* messages_ = nullptr;
    QStackedWidget* pages_ = nullptr;
    WorkPage* work_ = nullptr;
    WelcomePage* welcome_ = nullptr;
    QList<QAction*> forWork_; ///< actions and menus that mean something on the work page only
    QString spoken_;          ///< the language in which the widgets were built
    bool isHome_ = true;
    bool teaching_ = false;
};

} // namespace tanhgram
