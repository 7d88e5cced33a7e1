// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workshop/lesson_folder.h"

#include "lessons/reader/reader.h"
#include "lessons/translation.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>
#include <chrono>

namespace tanhgram {

namespace {

using namespace std::chrono_literals;
constexpr auto settleTime = 150ms;

// A broken lesson has a title too, if its front matter still shows one.
QString titleIn(const QString& path) {
    static const QRegularExpression line("^title\\s*=\\s*\"(.+)\"\\s*$", QRegularExpression::MultilineOption);
    QFile file(path);
    const QByteArray begin = file.open(QIODevice::ReadOnly) ? file.read(4096) : QByteArray();
    return line.match(QString::fromUtf8(begin)).captured(1);
}

// A translation is judged beside its original, so that a save of either is one of both.
QDateTime lastSave(const QFileInfo& file) {
    const QString original = originalPathFor(file.absoluteFilePath());
    return original.isEmpty() ? file.lastModified()
                              : std::max(file.lastModified(), QFileInfo(original).lastModified());
}

LessonEntry entryOf(const QFileInfo& file) {
    const QString path = file.absoluteFilePath();
    const Parsed<Lesson> lesson = readLesson(path);
    const Diagnostics problems = allProblems(lesson, path);
    const auto count = [&](Severity severity) {
        return static_cast<int>(std::ranges::count(problems, severity, &Diagnostic::severity));
    };
    const QString title = lesson ? lesson->title : titleIn(path);
    return {path,
            title.isEmpty() ? file.fileName() : title,
            count(Severity::Error),
            count(Severity::Warning),
            lastSave(file),
            file.size()};
}

} // namespace

LessonFolder::LessonFolder(QObject* parent) : QObject(parent) {
    settle_.setSingleShot(true);
    settle_.setInterval(settleTime);
    connect(&settle_, &QTimer::timeout, this, &LessonFolder::read);
    const auto noticed = [this] {
        if (!settle_.isActive())
            settle_.start();
    };
    connect(&watcher_, &QFileSystemWatcher::fileChanged, this, noticed);
    connect(&watcher_, &QFileSystemWatcher::directoryChanged, this, noticed);
}

void LessonFolder::open(const QString& folder) {
    if (const QStringList before = watcher_.files() + watcher_.directories(); !before.isEmpty())
        watcher_.removePaths(before);
    path_ = folder;
    lessons_.clear();
    watcher_.addPath(path_);
    read();
}

// The files are watched before they are read, so that no save falls between the two.
void LessonFolder::read() {
    std::vector<LessonEntry> lessons;
    const QFileInfoList files =
        QDir(path_).entryInfoList({QStringLiteral("*.lesson.md"), QStringLiteral("*.lesson.*.md")},
                                  QDir::Files | QDir::Readable, QDir::Name);
    for (const QFileInfo& file : files) {
        const QString path = file.absoluteFilePath();
        if (!watcher_.files().contains(path))
            watcher_.addPath(path);
        const auto known = std::find_if(lessons_.begin(), lessons_.end(), [&](const LessonEntry& each) {
            return each.path == path && each.saved == lastSave(file) && each.size == file.size();
        });
        lessons.push_back(known != lessons_.end() ? *known : entryOf(file));
    }
    lessons_ = std::move(lessons);
    emit changed();
}

} // namespace tanhgram
