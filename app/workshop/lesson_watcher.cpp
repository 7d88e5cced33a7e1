// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workshop/lesson_watcher.h"

#include "lessons/reader/files.h"

#include <QFileInfo>

#include <chrono>
#include <utility>

namespace tanhgram {

namespace {

using namespace std::chrono_literals;

// Long enough for an editor to finish all the parts of a save, short enough to feel immediate.
constexpr auto settleTime = 150ms;

} // namespace

LessonWatcher::LessonWatcher(QObject* parent) : QObject(parent) {
    settle_.setSingleShot(true);
    settle_.setInterval(settleTime);
    connect(&settle_, &QTimer::timeout, this, &LessonWatcher::look);
    // Restarting the timer at every signal would wait for ever beside a file that is written all the time.
    const auto noticed = [this] {
        rearm();
        if (!settle_.isActive())
            settle_.start();
    };
    connect(&watcher_, &QFileSystemWatcher::fileChanged, this, noticed);
    connect(&watcher_, &QFileSystemWatcher::directoryChanged, this, noticed);
}

void LessonWatcher::watch(const QString& path) {
    settle_.stop();
    if (const QStringList before = watcher_.files() + watcher_.directories(); !before.isEmpty())
        watcher_.removePaths(before);
    path_ = path;
    isGone_ = false;
    rearm();
    content_ = smallFile(path).value_or(QByteArray());
}

// A replaced file is no longer watched, and its folder says nothing of a change in place: both are needed.
void LessonWatcher::rearm() {
    const QFileInfo file(path_);
    if (path_.isEmpty() || path_.startsWith(':'))
        return;
    if (file.exists() && !watcher_.files().contains(path_))
        watcher_.addPath(path_);
    if (const QString folder = file.absolutePath(); !watcher_.directories().contains(folder))
        watcher_.addPath(folder);
}

void LessonWatcher::look() {
    rearm();
    if (!QFileInfo::exists(path_)) {
        if (!std::exchange(isGone_, true))
            emit gone();
        return;
    }
    const auto content = smallFile(path_);
    const bool wasGone = std::exchange(isGone_, false);
    if (!content || (*content == content_ && !wasGone))
        return;
    content_ = *content;
    emit changed(content_);
}

} // namespace tanhgram
