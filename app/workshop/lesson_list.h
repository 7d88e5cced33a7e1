// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workshop/lesson_folder.h"

#include <QWidget>

class QLabel;
class QTreeWidget;

namespace tanhgram {

/// The lessons of a folder with their titles and whether anything is wrong with them; one click opens one.
class LessonList : public QWidget {
    Q_OBJECT

public:
    explicit LessonList(QWidget* parent = nullptr);

    void openFolder(const QString& folder);
    const LessonFolder& folder() const { return folder_; }

    /// Shows which lesson is open.
    void setCurrent(const QString& path);

signals:
    void chosen(const QString& path);
    void folderRequested();

private:
    void show(const std::vector<LessonEntry>& lessons);

    LessonFolder folder_;
    QString current_;
    QLabel* name_;
    QTreeWidget* list_;
};

/// "ok", "2 errors", "1 warning" or "2 errors, 1 warning".
QString stateText(const LessonEntry& lesson);

} // namespace tanhgram
