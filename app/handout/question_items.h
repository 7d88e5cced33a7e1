// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/handout/prose.h"
#include "lessons/lesson.h"

namespace tanhgram {

/// What a step asks, as one writes on it: the prompt, the options with a box to tick or a line to fill, and
/// ruled lines for reasons; a goal with lines for the weights found. Of `room` in height it fills what is
/// left with more lines.
std::vector<FlowItem> questionItems(const Step& step, const ProseStyle& body, double room = 0);

/// What the instructor's copy adds: the right answer, the solution, the explanation and the hints, beside a
/// coloured rule. `network` is what the step begins with. No item is higher than `mostHeight`.
std::vector<FlowItem> answerItems(const Step& step, const Network& network, const ProseStyle& body,
                                  double mostHeight);

/// `count` ruled lines to write on.
FlowItem ruledLines(int count, double width);

} // namespace tanhgram
