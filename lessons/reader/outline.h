// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnostic/diagnostic.h"

#include <QString>

#include <optional>
#include <vector>

namespace tanhgram {

/// One fenced ```lesson block: its TOML and the file's line on which that begins.
struct LessonBlock {
    QString toml;
    int line = 0;
};

/// A heading with everything up to the next one: Markdown without the lesson blocks, and those blocks.
struct Heading {
    int level = 1;
    QString title;
    int line = 0;
    QString text;
    std::vector<int> textLines; ///< the file's line of each line of `text`
    std::vector<LessonBlock> blocks;
};

/// A lesson file taken apart, before anything in it is understood.
struct Outline {
    std::optional<LessonBlock> frontMatter; ///< nothing if it is missing or never ends
    std::vector<Heading> headings;
    Diagnostics problems; ///< what does not stop the rest from being read
    bool isWhole = true;  ///< every block that opens is closed, so nothing was swallowed
};

/// Splits the text of a lesson file into front matter (between two lines `+++`), headings of levels 1 to 3
/// and lesson blocks. Headings inside other fenced code are text.
Outline outlineOf(const QString& text);

} // namespace tanhgram
