// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/lesson.h"

namespace tanhgram {

namespace {

// What a step says, or the nearest step before it that says anything.
template <class Value> Value inherited(const Lesson& lesson, StepIndex index, Value Step::*member) {
    Value value;
    for (const StepIndex each : stepOrder(lesson)) {
        if (!(stepAt(lesson, each).*member).empty())
            value = stepAt(lesson, each).*member;
        if (each == index)
            break;
    }
    return value;
}

} // namespace

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

const Step* stepWithId(const Lesson& lesson, const std::string& id) {
    for (const StepIndex index : stepOrder(lesson))
        if (stepAt(lesson, index).id == id)
            return &stepAt(lesson, index);
    return nullptr;
}

Experiment afterStep(const Experiment& experiment, const Step& step) {
    Patch change = step.then;
    if (step.animation)
        change.push_back({step.animation->key, step.animation->to, step.animation->position});
    return patched(experiment, change).value.value_or(experiment);
}

Experiment experimentAt(const Lesson& lesson, StepIndex index) {
    Experiment experiment = lesson.start;
    for (const StepIndex each : stepOrder(lesson)) {
        const Step& step = stepAt(lesson, each);
        experiment = patched(experiment, step.patch).value.value_or(experiment);
        if (each == index)
            break;
        experiment = afterStep(experiment, step);
    }
    return experiment;
}

std::vector<std::string> figuresAt(const Lesson& lesson, StepIndex index) {
    return inherited(lesson, index, &Step::figures);
}

std::string panelAt(const Lesson& lesson, StepIndex index) {
    return inherited(lesson, index, &Step::panel);
}

} // namespace tanhgram
