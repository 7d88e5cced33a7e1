// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/handout/figure_items.h"
#include "app/handout/paper.h"
#include "app/handout/prose.h"
#include "lessons/lesson.h"

namespace tanhgram {

/// The words of a step, in columns of any width.
struct StepWords {
    const Step& step;
    QString preset; ///< what the step does to the network; empty: nothing that may be told
    ProseStyle body;
    double mostHeight = 0; ///< of a paragraph that is not divided
    double answers = 0;    ///< the height of what follows below: the answers, if they are wanted

    /// The text, and what the step sets.
    std::vector<FlowItem> told(double width) const;

    /// The question, with lines to write on that fill `room` in height.
    std::vector<FlowItem> asked(double width, double room = 0) const;

    /// Whether the text can be set in lines so short.
    bool fits(double width) const;
};

/// Words and figures beside each other, so that they take little of a page and two usual steps share one.
std::vector<FlowItem> arranged(const StepWords& words, const StepFigures& figures, const Sheetful& page);

} // namespace tanhgram
