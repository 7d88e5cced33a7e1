// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/journal/event.h"
#include "lessons/lesson.h"

namespace tanhgram {

/// A text that a spreadsheet shows and never computes: one that begins like a formula (= + - @, a tab or a
/// line break) gets an apostrophe in front.
QString harmless(const QString& text);

/// One field of a line of CSV after RFC 4180, in quotes if it needs them.
QString csvField(const QString& text);

/// The student's work since they last started over as a table: one row per step of the lesson, in its order,
/// then those of steps that it no longer has. UTF-8, CRLF. Columns: lesson, step, title, kind, answer,
/// right, tries, hints, shown, goal, first, last (UTC), student.
QByteArray toCsv(const Lesson& lesson, const std::vector<Event>& events, const QString& student = {});

} // namespace tanhgram
