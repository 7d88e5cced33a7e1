// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workshop/lesson_text.h"

#include <QByteArray>
#include <QString>

namespace tanhgram {

/// What lies in the workshop: the file, and the text as it has become in the editor.
struct WorkshopState {
    bool shown = false;
    QString path; ///< empty without a lesson
    LessonText form;
    QByteArray base;
    QString text;
    int cursor = 0; ///< its place in the text, in UTF-16 units
    bool isModified = false;
    bool isPreviewed = false;
};

} // namespace tanhgram
