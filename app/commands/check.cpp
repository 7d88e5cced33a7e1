// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/inputs.h"
#include "app/commands/verbs.h"
#include "lessons/reader/reader.h"

#include <limits>

namespace tanhgram {

namespace {

Diagnostics mistakesIn(const QString& path) {
    return isLessonPath(path) ? readLesson(path).diagnostics : readExperiment(path).diagnostics;
}

int check(const Arguments& arguments, Console& console) {
    int worst = success;
    for (const QString& path : arguments.files)
        worst = std::max(worst, report(console, path, mistakesIn(path)));
    return worst;
}

} // namespace

Verb checkVerb() {
    return {.name = "check",
            .operands = "LESSON...",
            .summary = "List the mistakes in lessons (and experiments), each with its line and column.",
            .options = {},
            .minimumFiles = 1,
            .maximumFiles = std::numeric_limits<int>::max(),
            .run = check};
}

} // namespace tanhgram
