// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/translation.h"

#include "core/diagnostic/collect.h"
#include "lessons/reader/files.h"
#include "lessons/reader/reader.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace tanhgram {

namespace {

const QRegularExpression& translationName() {
    static const QRegularExpression name("^(.*)\\.lesson\\.([A-Za-z]{2,3}(?:[_-][A-Za-z]{2,4})?)\\.md$");
    return name;
}

Diagnostic languageMismatch(const Lesson& lesson, const QString& language) {
    return warning(Problem::Unwise, {2, 1},
                   phrase("Message", "the file's name says '%1' but its language is '%2'; write language = "
                                     "\"%1\"")(language.toStdString(), lesson.language.toStdString()));
}

} // namespace

QString originalPathFor(const QString& path) {
    const auto match = translationName().match(path);
    return match.hasMatch() ? match.captured(1) + ".lesson.md" : QString();
}

QString languageIn(const QString& path) {
    return translationName().match(path).captured(2);
}

QString lessonPathFor(const QString& path, const QString& language) {
    static const QString suffix = QStringLiteral(".lesson.md");
    if (!path.endsWith(suffix) || language.isEmpty())
        return path;
    const QString stem = path.chopped(suffix.size());
    for (const QString& each : {language, language.section('_', 0, 0)})
        if (const QString translated = stem + ".lesson." + each + ".md"; QFileInfo::exists(translated))
            return translated;
    return path;
}

QString translationOf(const QString& path, const QString& language) {
    const QString original = originalPathFor(path);
    return language.isEmpty() ? path : lessonPathFor(original.isEmpty() ? path : original, language);
}

QString fingerprint(const QString& text) {
    constexpr int digits = 8;
    const QByteArray plain = QString(text).remove('\r').toUtf8();
    return QString::fromLatin1(
        QCryptographicHash::hash(plain, QCryptographicHash::Sha256).toHex().left(digits));
}

namespace {

// Nothing if the file is no translation.
Diagnostics compareWithOriginal(const Lesson& lesson, const QString& path) {
    const QString originalPath = originalPathFor(path);
    if (originalPath.isEmpty())
        return {};
    const auto original = readLesson(originalPath);
    const std::string name = QFileInfo(originalPath).fileName().toStdString();
    if (!original)
        return {error(Problem::Unreadable, {},
                      QFileInfo::exists(originalPath)
                          ? phrase("Message", "the original, '%1', has mistakes; mend them first")(name)
                          : phrase("Message", "there is no original '%1' beside this translation")(name))};
    Diagnostics problems = compareTranslation(
        *original, fingerprint(QString::fromUtf8(smallFile(originalPath).value_or(QByteArray()))), lesson);
    if (lesson.language != languageIn(path))
        problems.push_back(languageMismatch(lesson, languageIn(path)));
    return problems;
}

} // namespace

Diagnostics allProblems(const Parsed<Lesson>& lesson, const QString& path) {
    Diagnostics problems = lesson.diagnostics;
    if (lesson)
        append(compareWithOriginal(*lesson, path), problems);
    return problems;
}

Diagnostics checkLessonFile(const QString& path) {
    Diagnostics problems = allProblems(readLesson(path), path);
    sortByPlace(problems);
    return problems;
}

} // namespace tanhgram
