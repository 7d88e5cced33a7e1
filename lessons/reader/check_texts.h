// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/toml.h"
#include "lessons/lesson.h"

#include <toml++/toml.h>

namespace tanhgram {

/// Every text that a student reads in a step's lesson block (prompts, options, feedback, hints,
/// explanations), each placed at its value; `linesBefore` is how many lines of the file stand before the
/// block's text.
void collectTexts(const toml::table& block, int linesBefore, std::vector<PlacedText>& texts);

/// What is wrong with the mathematics, the {{values}} and the pictures of every text of a lesson.
void checkTexts(const Lesson& lesson, const FileReader& files, Diagnostics& problems);

} // namespace tanhgram
