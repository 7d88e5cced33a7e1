// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/session.h"

#include <optional>

namespace tanhgram {

/// Where the student is in a lesson, and what they have entered but not yet given as an answer.
struct LessonState {
    Session session;
    std::optional<Answer> draft;
    int place = 0; ///< how far the page is scrolled, in pixels
};

} // namespace tanhgram
