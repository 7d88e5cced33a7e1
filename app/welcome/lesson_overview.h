// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/journal/journal.h"
#include "lessons/lesson.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <string>

namespace tanhgram {

/// What a lesson is about and how far the student has come in it.
struct LessonOverview {
    QString path;
    QString title;
    QString summary;
    int minutes = 0; ///< 0: it does not say
    std::size_t steps = 0;
    std::size_t finished = 0;
    std::size_t at = 0; ///< the step the student is in, from 0
    QString step;       ///< its title
    Experiment shown;   ///< a state of the lesson that separates its points, if one does
    std::string figure; ///< the figure to show it in, as in the catalogue
};

/// The overview of the lesson at `path`; nothing if it cannot be read.
std::optional<LessonOverview> lessonOverview(const QString& path, Journal& journal);

/// The paths of the lessons that travel inside the program, translations left out.
QStringList ownLessons();

} // namespace tanhgram
