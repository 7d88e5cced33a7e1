// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workshop/workshop.h"

#include "app/panels/message_bar.h"
#include "lessons/reader/reader.h"

namespace tanhgram {

Workshop::Workshop(MessageBar& messages, QObject* parent) : QObject(parent), messages_(messages) {
    connect(&watcher_, &LessonWatcher::changed, this,
            [this](const QByteArray& content) { check(QString::fromUtf8(content)); });
}

void Workshop::open(const QString& path) {
    path_ = path;
    watcher_.watch(path);
}

void Workshop::close() {
    path_.clear();
    watcher_.watch({});
}

void Workshop::check(const QString& text) {
    const Parsed<Lesson> lesson = parseLesson(text, filesBeside(path_));
    messages_.show(lesson.diagnostics, path_, tr("The lesson stays open as it was before this save."));
    if (lesson)
        emit edited(*lesson);
}

} // namespace tanhgram
