// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/reader/files.h"

#include "core/data/csv.h"
#include "lessons/reader/reader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

namespace tanhgram {

namespace {

constexpr qint64 largestFile = 1 << 20;

QString folderOf(const QString& path) {
    return QFileInfo(path).absoluteDir().canonicalPath();
}

constexpr Phrase keepInCsv = phrase("Message", "is larger than 1 MiB; keep large data in a CSV file");

Parsed<QByteArray> contentOf(const QString& path, const Text& tooLarge) {
    QFile file(path);
    if (QFileInfo(path).isDir())
        return error(Problem::Unreadable, {}, phrase("Message", "is a folder; name a file in it"));
    if (!QFileInfo(path).isFile())
        return error(Problem::Unreadable, {}, phrase("Message", "there is no such file; check the name"));
    if (!file.open(QIODevice::ReadOnly))
        return error(Problem::Unreadable, {},
                     phrase("Message", "cannot be read: %1")(file.errorString().toStdString()));
    if (file.size() > largestFile)
        return error(Problem::OutOfRange, {}, tooLarge);
    return file.readAll();
}

// "bias" of "/anywhere/bias.lesson.md", and of its translation "bias.lesson.pt_BR.md".
QString nameOf(const QString& path) {
    const QString file = QFileInfo(path).fileName();
    const qsizetype end = file.indexOf(QStringLiteral(".lesson."));
    return end > 0 ? file.left(end) : QFileInfo(path).completeBaseName();
}

} // namespace

// Resolves links before it compares, so that no name and no link leads out of the folder.
std::optional<QByteArray> fileIn(const QString& folder, const QString& name) {
    const QFileInfo file(QDir(folder), name);
    const QString real = file.canonicalFilePath();
    const QString root = folder.isEmpty() ? QString() : QDir(folder).canonicalPath();
    if (root.isEmpty() || !real.startsWith(root + '/'))
        return std::nullopt;
    return smallFile(real);
}

bool isLessonPath(const QString& path) {
    return path.endsWith(QStringLiteral(".md"), Qt::CaseInsensitive);
}

std::optional<QByteArray> smallFile(const QString& path) {
    QFile file(path);
    if (!QFileInfo(path).isFile() || file.size() > largestFile || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll();
}

Parsed<QString> utf8Text(const QByteArray& bytes) {
    QStringDecoder whole(QStringDecoder::Utf8);
    const QString text = whole(bytes);
    if (!whole.hasError())
        return text;
    Position place{1, 1};
    for (const QByteArray& each : bytes.split('\n')) {
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString line = decoder(each);
        if (decoder.hasError()) {
            place.column = static_cast<int>(line.indexOf(QChar(QChar::ReplacementCharacter))) + 1;
            break;
        }
        ++place.line;
    }
    return error(Problem::Syntax, place,
                 phrase("Message", "this is no UTF-8; save the file in that encoding"));
}

FileReader filesBeside(const QString& path) {
    return [folder = folderOf(path)](const std::string& name) -> std::optional<std::string> {
        const auto content = fileIn(folder, QString::fromStdString(name));
        return content ? std::optional(content->toStdString()) : std::nullopt;
    };
}

Parsed<Lesson> lessonFrom(const QString& text, const QString& path) {
    Parsed<Lesson> lesson = parseLesson(text, filesBeside(path));
    if (lesson) {
        lesson.value->folder = folderOf(path);
        if (lesson.value->id.isEmpty())
            lesson.value->id = nameOf(path);
    }
    return lesson;
}

Parsed<Lesson> readLesson(const QString& path) {
    const auto content = contentOf(path, keepInCsv);
    if (!content)
        return content.diagnostics;
    const auto text = utf8Text(*content);
    return text ? lessonFrom(*text, path) : Parsed<Lesson>(text.diagnostics);
}

Parsed<CsvData> readPoints(const QString& path) {
    const auto content =
        contentOf(path, phrase("Message", "is larger than 1 MiB; leave some of its points out"));
    if (!content)
        return content.diagnostics;
    const auto points = parseCsv(content->toStdString());
    if (!points)
        return points.diagnostics;
    return CsvData{QFileInfo(path).fileName().toStdString(), *points};
}

Parsed<Experiment> readExperiment(const QString& path) {
    const auto content = contentOf(path, keepInCsv);
    return content ? parseExperiment(content->toStdString(), filesBeside(path))
                   : Parsed<Experiment>(content.diagnostics);
}

} // namespace tanhgram
