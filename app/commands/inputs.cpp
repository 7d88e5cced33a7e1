// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/inputs.h"

#include "core/experiment/patch.h"
#include "lessons/reader/reader.h"

namespace tanhgram {

OptionSpec setOption() {
    return {"--set", "KEY=VALUE", "change the experiment first, e.g. w21=1.0 or activation=tanh", true};
}

Needed<Experiment> withSettings(const Experiment& experiment, const Arguments& arguments, Console& console) {
    Experiment changed = experiment;
    for (const QString& text : arguments.options.value("--set")) {
        const auto fail = [&](const Diagnostics& diagnostics) {
            return Needed<Experiment>::missing(usageError(
                console,
                QString("--set %1: %2").arg(text, QString::fromStdString(diagnostics.front().message))));
        };
        const Parsed<Assignment> assignment = parseAssignment(text.toStdString());
        if (!assignment)
            return fail(assignment.diagnostics);
        Parsed<Experiment> next = patched(changed, {*assignment});
        if (!next)
            return fail(next.diagnostics);
        changed = std::move(*next.value);
    }
    return changed;
}

Needed<Experiment> neededExperiment(const Arguments& arguments, Console& console) {
    const QString path = arguments.files.first();
    const Parsed<Experiment> read = readExperiment(path);
    const int code = report(console, path, read.diagnostics);
    if (!read)
        return Needed<Experiment>::missing(code);
    return withSettings(*read, arguments, console);
}

Needed<Lesson> neededLesson(const QString& path, Console& console) {
    const Parsed<Lesson> read = readLesson(path);
    const int code = report(console, path, read.diagnostics);
    if (!read)
        return Needed<Lesson>::missing(code);
    return *read;
}

std::optional<StepIndex> stepNamed(const Lesson& lesson, const QString& text) {
    const std::vector<StepIndex> order = stepOrder(lesson);
    bool isNumber = false;
    const auto number = text.toULongLong(&isNumber);
    if (isNumber && number >= 1 && number <= order.size())
        return order[number - 1];
    for (const StepIndex index : order)
        if (stepAt(lesson, index).id == text.toStdString())
            return index;
    return {};
}

bool isLessonPath(const QString& path) {
    return path.endsWith(".md", Qt::CaseInsensitive);
}

} // namespace tanhgram
