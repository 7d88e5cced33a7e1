// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/lesson.h"

namespace tanhgram {

/// A new step as it is written in a lesson file: a heading of level 3 with `title`, a sentence to replace,
/// and a lesson block with `id` that enters the step by `set`.
QString stepText(const QString& title, const std::string& id, const Patch& set);

/// An id that no step of the lesson has yet: "step-4" for the fourth, or the next free number.
std::string freeId(const Lesson& lesson);

} // namespace tanhgram
