// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnostic/parsed.h"
#include "lessons/lesson.h"

#include <QString>

namespace tanhgram {

/// The lesson that a path names a translation of: "a.lesson.md" for "a.lesson.pt_BR.md"; empty if the path is
/// that of no translation.
QString originalPathFor(const QString& path);

/// The language in a translation's path, "pt_BR" for "a.lesson.pt_BR.md"; empty if it is none.
QString languageIn(const QString& path);

/// The file to open for the lesson at `path` in `language` ("pt_BR"): its translation if there is one beside
/// it, else that into the language without the country ("pt"), else `path` itself, as also if `path` names a
/// translation already.
QString lessonPathFor(const QString& path, const QString& language);

/// The same for a path that may name a translation into yet another language: that of its original counts.
QString translationOf(const QString& path, const QString& language);

/// A short name for a text that changes when anything in it does, line ends apart: the first eight digits of
/// its SHA-256 in hexadecimal.
QString fingerprint(const QString& text);

/// What a translation has otherwise than its original although it must be the same: the start, the steps and
/// their order, what each does, kinds of questions, which options are right, numbers, goals and solutions.
/// A warning if the original, whose text has that fingerprint, has changed since it was translated.
Diagnostics compareTranslation(const Lesson& original, const QString& originalFingerprint,
                               const Lesson& translation);

/// What was found when the lesson of the file at `path` was read, and then, if it is a translation, where it
/// departs from its original.
Diagnostics allProblems(const Parsed<Lesson>& lesson, const QString& path);

/// Everything that is wrong with a lesson file, by place; if it is a translation, also where it departs from
/// the original beside it.
Diagnostics checkLessonFile(const QString& path);

} // namespace tanhgram
