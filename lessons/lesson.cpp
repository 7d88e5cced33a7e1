// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/lesson.h"

namespace tanhgram {

std::vector<StepIndex> stepOrder(const Lesson& lesson) {
    std::vector<StepIndex> order;
    for (std::size_t section = 0; section < lesson.sections.size(); ++section)
        for (std::size_t step = 0; step < lesson.sections[section].steps.size(); ++step)
            order.push_back({section, step});
    return order;
}

const Step& stepAt(const Lesson& lesson, StepIndex index) {
    return lesson.sections[index.section].steps[index.step];
}

} // namespace tanhgram
