// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/lesson.h"

#include <toml++/toml.h>

namespace tanhgram {

/// Fills in what a step's lesson block says; positions are those of the block's own text.
void readStepBlock(const toml::table& block, Step& step, Diagnostics& problems);

/// A question from its `[question]` table.
std::optional<Question> readQuestion(const toml::table& table, Diagnostics& problems);

} // namespace tanhgram
