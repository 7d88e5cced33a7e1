// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/lesson.h"

namespace tanhgram {

/// What can only be seen of a lesson as a whole: that ids are unique, that every preset, animation and
/// solution applies to the experiment it meets, and what is legal but most likely not meant.
void checkLesson(const Lesson& lesson, Diagnostics& problems);

} // namespace tanhgram
