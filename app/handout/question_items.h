// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/handout/flow.h"
#include "app/handout/paper.h"
#include "lessons/lesson.h"

namespace tanhgram {

/// What a step asks, as one writes on it: the prompt, the options with a box to tick or a line to fill, and
/// ruled lines for reasons; a goal with lines for the weights found.
std::vector<FlowItem> questionItems(const Step& step, const Sheetful& page);

/// What the instructor's copy adds: the right answer, the solution, the explanation and the hints, beside a
/// coloured rule.
std::vector<FlowItem> answerItems(const Step& step, const Sheetful& page);

/// `count` ruled lines to write on.
FlowItem ruledLines(int count, double width);

} // namespace tanhgram
