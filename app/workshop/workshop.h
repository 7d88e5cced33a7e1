// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workshop/lesson_text.h"
#include "app/workshop/lesson_watcher.h"
#include "app/workshop/workshop_state.h"
#include "core/diagnostic/diagnostic.h"
#include "core/experiment/experiment.h"
#include "lessons/lesson.h"

#include <QObject>
#include <QTimer>

class QAction;
class QMenu;
class QWidget;

namespace tanhgram {

class CompletingEditor;
class Document;
class LessonPanel;
class MessageBar;
class WorkshopPanel;

/// The instructor's side of an open lesson. Its text lies in the editor, whether that is on screen or not: it
/// is read again at every save of the file, checked at every change, and shown in the lesson's panel while it
/// is free of errors.
class Workshop : public QObject {
    Q_OBJECT

public:
    /// Works on the lesson in `preview` and the experiment in `document`; its panel is for `window` to place.
    Workshop(QWidget& window, Document& document, LessonPanel& preview, MessageBar& messages);

    void addFileActions(QMenu& menu);
    void addEditActions(QMenu& menu);
    void addViewActions(QMenu& menu);

    /// Whether the editor is on screen.
    bool isShown() const;
    void setShown(bool shown);

    /// Takes care of the lesson file at `path`. `isPreviewed`: its lesson is in the preview; otherwise it
    /// will be opened there as soon as it has no errors.
    void open(const QString& path, bool isPreviewed);
    /// What lies in the workshop, and one in which it lies again.
    WorkshopState state() const;
    void restore(const WorkshopState& state);

    /// Looks after no lesson any more.
    void close();

    /// Whether nothing would be lost by opening another lesson or ending the program; asks if something
    /// would.
    bool mayLeave();

    /// Writes the editor's text to the lesson's file. False if it was not, which is then said.
    bool save();
    bool saveAs();

    /// The text of a step that makes the experiment what it is now, if it follows the step in the preview.
    /// Empty if no step can, which is then said.
    QString stepFromExperiment();
    void copyAsStep();
    /// Inserts it below the step in the preview.
    void insertAsStep();

    void newLesson();
    /// Creates a lesson file from the template and opens it.
    void createLesson(const QString& path);
    void openFolder();

    CompletingEditor& editor();
    WorkshopPanel& panel() { return *panel_; }
    const QString& path() const { return path_; }

signals:
    void shownChanged(bool shown);
    /// Another file is to be opened.
    void openRequested(const QString& path);
    /// The file that was opened with errors has none any more.
    void mended(const tanhgram::Lesson& lesson);
    /// The lesson in the preview has become this one. A version with errors is never shown.
    void edited(const tanhgram::Lesson& lesson);
    /// The lesson in the preview is that of another file from now on.
    void moved(const QString& path);
    /// The preview shows what is saved nowhere, or does no longer.
    void trialChanged(bool isTrial);

private:
    void makeActions();
    void connectParts();
    void load(const QByteArray& content);
    void takeFromDisk(const QByteArray& content);
    void noteGone();
    void askAboutConflict();
    void check();
    Parsed<Lesson> judge(const QString& text);
    void sayIfHidden(const Diagnostics& problems);
    bool write(const QString& path);
    void followCursor();
    void followPreview();
    void showName();

    QWidget& window_;
    Document& document_;
    LessonPanel& preview_;
    MessageBar& messages_;
    WorkshopPanel* panel_;
    QAction* save_;
    QAction* saveAs_;
    QAction* copy_;
    QAction* insert_;
    QAction* show_;

    QString path_;                    ///< empty without a lesson
    LessonText form_;                 ///< how the file is written; its text is that of the last load or save
    QByteArray base_;                 ///< what the file held when the editor's text began to differ from it
    QString checked_;                 ///< the text that was checked last
    std::optional<Diagnostics> said_; ///< what the message bar says of the file; nothing while it is opened
    bool isPreviewed_ = false;
    LessonWatcher watcher_;
    QTimer checkSoon_;
    QTimer followSoon_;
};

} // namespace tanhgram
