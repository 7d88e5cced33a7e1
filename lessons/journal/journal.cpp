// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/journal/journal.h"

#include "lessons/journal/durable_file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QUrl>

namespace tanhgram {

namespace {

constexpr qsizetype longestName = 120;

// Any id becomes a plain file name, and no two ids the same one: what may lead elsewhere is percent-encoded.
QString fileNameOf(const QString& lesson) {
    QByteArray name = QUrl::toPercentEncoding(lesson, " ", "~");
    if (name.startsWith('.'))
        name.replace(0, 1, "%2E");
    if (name.size() > longestName)
        name = name.left(longestName - 40) +
               QCryptographicHash::hash(lesson.toUtf8(), QCryptographicHash::Sha1).toHex();
    return QString::fromLatin1(name);
}

QJsonObject objectIn(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace

QString recordFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/record");
}

JournalWorld realWorld() {
    return {[] { return QDateTime::currentDateTimeUtc(); }, openForAppending};
}

Journal::Journal(const QString& folder, JournalWorld world) : folder_(folder), world_(std::move(world)) {}

QString Journal::logPath(const QString& lesson) const {
    return folder_ + '/' + fileNameOf(lesson) + QStringLiteral(".log.jsonl");
}

QString Journal::placePath(const QString& lesson) const {
    return folder_ + '/' + fileNameOf(lesson) + QStringLiteral(".place.json");
}

void Journal::note(const QString& lesson, Event event) {
    if (!records(lesson))
        return;
    event.time = world_.now();
    const auto log = world_.openLog(logPath(lesson));
    report(appendLine(*log, toLine(event)), logPath(lesson));
}

std::vector<Event> Journal::events(const QString& lesson) {
    if (!remembers(lesson))
        return {};
    QFile file(logPath(lesson));
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly)) {
        report(file.errorString(), file.fileName());
        return {};
    }
    return eventsOf(file.readAll());
}

std::string Journal::place(const QString& lesson) const {
    return remembers(lesson) ? objectIn(placePath(lesson))["step"].toString().toStdString() : std::string();
}

void Journal::savePlace(const QString& lesson, const std::string& step) {
    if (!records(lesson))
        return;
    const QJsonObject place{{"step", QString::fromStdString(step)}, {"time", isoTime(world_.now())}};
    keep(place, placePath(lesson));
}

QString Journal::lastLesson() const {
    return folder_.isEmpty() ? QString() : objectIn(folder_ + "/last.json")["lesson"].toString();
}

void Journal::saveLastLesson(const QString& path) {
    if (folder_.isEmpty())
        return;
    const QString file = folder_ + QStringLiteral("/last.json");
    keep({{"lesson", path}}, file);
}

void Journal::keep(const QJsonObject& what, const QString& file) {
    QDir().mkpath(folder_);
    report(replaceFile(file, QJsonDocument(what).toJson()), file);
}

void Journal::report(const QString& failure, const QString& file) {
    if (failure.isEmpty()) {
        failing_.remove(file);
        return;
    }
    const bool isNews = !failing_.contains(file);
    failing_.insert(file);
    if (isNews && reporter_)
        reporter_(
            {warning(Problem::Unwritable, {},
                     phrase("Message", "your work cannot be kept at the moment (%1); you can go on, and it "
                                       "is kept again as soon as that is mended")(failure.toStdString()))},
            file);
}

} // namespace tanhgram
