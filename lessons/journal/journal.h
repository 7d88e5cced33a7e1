// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnostic/diagnostic.h"
#include "lessons/journal/event.h"

#include <QIODevice>
#include <QJsonObject>
#include <QSet>

#include <functional>
#include <memory>

namespace tanhgram {

/// Where the student's record is kept on this computer: the folder `record` of the program's own data.
QString recordFolder();

/// What the journal needs of the world, passed in so that a test can let it fail.
struct JournalWorld {
    std::function<QDateTime()> now;
    /// A file to append to, open or with its errorString(); see durable_file.h.
    std::function<std::unique_ptr<QIODevice>(const QString& path)> openLog;
};

/// The real clock and the real disk.
JournalWorld realWorld();

/// The student's record: for each lesson a log, to which lines are only ever added, and a small file that
/// says where the student was. A lesson is known by its `id`, wherever its file lies; without one, and in a
/// journal without a folder, nothing is remembered.
class Journal {
public:
    using Reporter = std::function<void(const Diagnostics& diagnostics, const QString& file)>;

    explicit Journal(const QString& folder = {}, JournalWorld world = realWorld());

    /// Who is told when a file cannot be written: once, until it can be again.
    void reportTo(Reporter reporter) { reporter_ = std::move(reporter); }

    /// While paused, nothing is added and no place saved: what is done in a lesson that is only tried out is
    /// nobody's work.
    void setPaused(bool paused) { paused_ = paused; }

    /// Adds an event with the present time; when this returns, it is on the disk (or has been reported).
    void note(const QString& lesson, Event event);

    /// Everything that is known of a lesson, in order; torn lines and unknown kinds are passed over.
    std::vector<Event> events(const QString& lesson);

    /// The id of the step the student was last in; empty if that is not known.
    std::string place(const QString& lesson) const;
    void savePlace(const QString& lesson, const std::string& step);

    /// The path of the lesson that was last open; empty if that is not known.
    QString lastLesson() const;
    void saveLastLesson(const QString& path);

    QString logPath(const QString& lesson) const;
    QString placePath(const QString& lesson) const;

private:
    bool remembers(const QString& lesson) const { return !folder_.isEmpty() && !lesson.isEmpty(); }
    bool records(const QString& lesson) const { return !paused_ && remembers(lesson); }
    void keep(const QJsonObject& what, const QString& file);
    void report(const QString& failure, const QString& file);

    QString folder_;
    bool paused_ = false;
    JournalWorld world_;
    Reporter reporter_;
    QSet<QString> failing_; ///< files of which it has been said that they cannot be written
};

} // namespace tanhgram
