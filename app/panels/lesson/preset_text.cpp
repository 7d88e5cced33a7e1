// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/lesson/preset_text.h"

#include "app/document/patch_words.h"
#include "lessons/tr.h"
#include "lessons/words/localized.h"

namespace tanhgram {

namespace {

// The state the student comes from when walking forward.
Experiment stateBefore(const Lesson& lesson, StepIndex index) {
    Experiment before = lesson.start;
    for (const StepIndex each : stepOrder(lesson)) {
        if (each == index)
            break;
        before = afterStep(experimentAt(lesson, each), stepAt(lesson, each));
    }
    return before;
}

// Rows of numbers are better looked up in the table of weights.
bool isList(const Assignment& assignment) {
    return assignment.key != "data.points" && !std::holds_alternative<double>(assignment.value) &&
           !std::holds_alternative<std::string>(assignment.value);
}

} // namespace

QString patchText(const Network& network, const Patch& patch) {
    return localized(inWords(network, patch));
}

QString presetText(const Lesson& lesson, StepIndex index, Rows rows) {
    const Experiment now = experimentAt(lesson, index);
    Patch single = difference(stateBefore(lesson, index), now);
    const bool hasLists = rows == Rows::Mentioned && std::erase_if(single, isList) > 0;
    const QString parts = patchText(now.network, single);
    if (!hasLists)
        return parts.isEmpty() ? QString() : tr("This step sets %1.").arg(parts);
    return parts.isEmpty() ? tr("This step sets new weights.")
                           : tr("This step sets new weights and %1.").arg(parts);
}

} // namespace tanhgram
