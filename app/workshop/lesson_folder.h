// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <vector>

namespace tanhgram {

/// One lesson file of a folder, and how it stands.
struct LessonEntry {
    QString path;
    QString title; ///< the file's name if it has none
    int errors = 0;
    int warnings = 0;
    QDateTime saved; ///< when it was last written, or its original
    qint64 size = 0;
};

/// The lesson files of one folder, read again whenever one comes, goes or is saved.
class LessonFolder : public QObject {
    Q_OBJECT

public:
    explicit LessonFolder(QObject* parent = nullptr);

    /// Looks after the lessons of `folder`, by name; those in folders below it are not seen.
    void open(const QString& folder);

    const QString& path() const { return path_; }
    const std::vector<LessonEntry>& lessons() const { return lessons_; }

signals:
    void changed();

private:
    void read();

    QString path_;
    std::vector<LessonEntry> lessons_;
    QFileSystemWatcher watcher_;
    QTimer settle_;
};

} // namespace tanhgram
