// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/lesson.h"

namespace tanhgram {

/// What is legal in a step but most likely not meant, and what contradicts itself: all at the step's heading.
void checkWisdom(const Step& step, Diagnostics& problems);

} // namespace tanhgram
