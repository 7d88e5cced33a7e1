// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workshop/lesson_watcher.h"
#include "lessons/lesson.h"

#include <QObject>

namespace tanhgram {

class MessageBar;

/// The instructor's side of an open lesson: it is read again at every save, and what is wrong with it is
/// said.
class Workshop : public QObject {
    Q_OBJECT

public:
    explicit Workshop(MessageBar& messages, QObject* parent = nullptr);

    /// Takes care of the lesson that the window has opened from `path`.
    void open(const QString& path);
    /// Looks after no lesson any more.
    void close();

signals:
    /// The open lesson has become this one. A version with errors is never shown.
    void edited(const tanhgram::Lesson& lesson);

private:
    void check(const QString& text);

    MessageBar& messages_;
    LessonWatcher watcher_;
    QString path_;
};

} // namespace tanhgram
