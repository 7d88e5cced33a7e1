// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/reader/reader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace tanhgram {

namespace {

constexpr qint64 largestFile = 1 << 20;

Parsed<QByteArray> contentOf(const QString& path) {
    QFile file(path);
    if (!QFileInfo(path).isFile())
        return error(Problem::Unreadable, {}, "there is no such file; check the name");
    if (!file.open(QIODevice::ReadOnly))
        return error(Problem::Unreadable, {}, "cannot be read: " + file.errorString().toStdString());
    if (file.size() > largestFile)
        return error(Problem::OutOfRange, {}, "is larger than 1 MiB; keep large data in a CSV file");
    return file.readAll();
}

} // namespace

// Resolves links before it compares, so that no name and no link leads out of the folder.
FileReader filesBeside(const QString& path) {
    const QString folder = QFileInfo(path).absoluteDir().canonicalPath();
    return [folder](const std::string& name) -> std::optional<std::string> {
        const QFileInfo file(QDir(folder), QString::fromStdString(name));
        const QString real = file.canonicalFilePath();
        if (folder.isEmpty() || !real.startsWith(folder + '/') || !file.isFile() || file.size() > largestFile)
            return std::nullopt;
        QFile opened(real);
        if (!opened.open(QIODevice::ReadOnly))
            return std::nullopt;
        return opened.readAll().toStdString();
    };
}

Parsed<Lesson> readLesson(const QString& path) {
    const auto content = contentOf(path);
    return content ? parseLesson(QString::fromUtf8(*content), filesBeside(path))
                   : Parsed<Lesson>(content.diagnostics);
}

Parsed<Experiment> readExperiment(const QString& path) {
    const auto content = contentOf(path);
    return content ? parseExperiment(content->toStdString(), filesBeside(path))
                   : Parsed<Experiment>(content.diagnostics);
}

} // namespace tanhgram
