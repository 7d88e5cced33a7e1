// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/handout/flow.h"
#include "app/handout/paper.h"
#include "lessons/lesson.h"

namespace tanhgram {

/// A step on paper: its number and title, text, figures, question, and the answers if they are wanted.
std::vector<FlowItem> stepItems(const Lesson& lesson, StepIndex index, const HandoutOptions& options,
                                const Sheetful& page);

/// A heading that stays with what follows it.
FlowItem headingItem(const QString& text, int size, double gapAbove, const Sheetful& page);

} // namespace tanhgram
