// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnostic/diagnostic.h"
#include "lessons/journal/xapi.h"

namespace tanhgram {

/// Writes the student's work to `path`: a table if it ends in .csv (csv.h), xAPI statements if in .json
/// (xapi.h). A file that is there is replaced at once or stays as it was.
Diagnostics exportWork(const Lesson& lesson, const std::vector<Event>& events, const Student& student,
                       const QString& path);

} // namespace tanhgram
