// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnostic/diagnostic.h"

#include <QWidget>

class QAction;
class QCheckBox;
class QHBoxLayout;
class QLabel;
class QTabWidget;

namespace tanhgram {

class CompletingEditor;
class LessonHighlighter;
class LessonList;
class ProblemList;

/// What an instructor works with beside the preview: the editor, and below it the problems of the open lesson
/// and the lessons of a folder.
class WorkshopPanel : public QWidget {
    Q_OBJECT

public:
    explicit WorkshopPanel(QWidget* parent = nullptr);

    CompletingEditor& editor() { return *editor_; }
    LessonList& lessons() { return *lessons_; }

    /// What lies below the editor: the problems and the folder's lessons.
    QWidget& lists();

    /// Says which file is being edited.
    void showName(const QString& name);
    /// Puts a button for `action` above the editor.
    void addButton(QAction* action);

    /// Underlines the problems, lists them and counts them on their tab.
    void showProblems(const Diagnostics& problems);
    void bringLessonsToFront();

    /// Whether the preview goes to the step that the cursor is in.
    bool followsCursor() const;

signals:
    void closeRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* header();
    void listProblems();

    CompletingEditor* editor_;
    LessonHighlighter* highlighter_;
    QTabWidget* tabs_; // before its pages, so that Tab comes to it first
    ProblemList* problems_;
    LessonList* lessons_;
    QLabel* name_;
    QHBoxLayout* buttons_;
    QCheckBox* follow_;
};

} // namespace tanhgram
