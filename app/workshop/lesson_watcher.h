// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace tanhgram {

/// Watches one file, however an editor saves it: in place, by renaming a new one over it, by deleting and
/// creating it, or by moving it aside first. A save that changes nothing is not reported, nor is the moment
/// in which such a save leaves no file.
class LessonWatcher : public QObject {
    Q_OBJECT

public:
    explicit LessonWatcher(QObject* parent = nullptr);

    /// Watches the file at `path` from its content now, and no other; an empty path watches nothing.
    void watch(const QString& path);

    /// What the file holds is this: after the program itself has written it.
    void expect(const QByteArray& content) {
        content_ = content;
        isGone_ = false;
    }

    /// What the file held when it was last looked at.
    const QByteArray& content() const { return content_; }

signals:
    /// The file holds something else than before, or is there again.
    void changed(const QByteArray& content);
    /// The file is no longer there, and did not come back at once.
    void gone();

private:
    void rearm();
    void look();

    QString path_;
    QByteArray content_;
    bool isGone_ = false;
    QFileSystemWatcher watcher_;
    QTimer settle_;
};

} // namespace tanhgram
