// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/reader/reader.h"

namespace tanhgram {

/// The lesson of that text, in which `before`, if it is given, is replaced by `after`; a test whose lesson
/// has errors ends.
inline Lesson lessonOf(QString text, const QString& before = {}, const QString& after = {}) {
    if (!before.isEmpty() && !text.contains(before))
        qFatal("the edit finds nothing to change");
    const auto lesson = parseLesson(before.isEmpty() ? text : text.replace(before, after));
    if (!lesson)
        qFatal("%s", english(lesson.diagnostics.front().message).c_str());
    return *lesson;
}

} // namespace tanhgram
