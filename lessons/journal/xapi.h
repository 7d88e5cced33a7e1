// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/journal/event.h"
#include "lessons/lesson.h"

namespace tanhgram {

/// Who did the work: an account by name at a place, never a mail address.
struct Student {
    QString name;
    QString site = QStringLiteral("http://localhost/"); ///< home page of whoever gave the account
};

/// The whole log as a list of xAPI 1.0.3 statements, in order. Entering a step is "attempted", an answer
/// "answered" with result, hints and shown answers "asked", a goal reached "completed". Statement ids are
/// UUIDs of version 5 of what they say, so that the same log exported twice is the same statements.
/// https://github.com/adlnet/xAPI-Spec/blob/master/xAPI-Data.md
QByteArray toXapi(const Lesson& lesson, const std::vector<Event>& events, const Student& student);

} // namespace tanhgram
