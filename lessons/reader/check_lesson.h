// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/lesson.h"

namespace tanhgram {

/// What can only be seen of a lesson as a whole: that ids are unique, that every preset, animation and
/// solution applies to the experiment it meets, that goals name what the network has, and what is legal but
/// most likely not meant. `isWhole` says that no part of the file was swallowed by a block without an end.
void checkLesson(const Lesson& lesson, bool isWhole, Diagnostics& problems);

} // namespace tanhgram
