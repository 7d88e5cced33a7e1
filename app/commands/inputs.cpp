// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/inputs.h"

#include "core/experiment/patch.h"
#include "core/network/forward.h"
#include "core/training/extent.h"
#include "core/training/train.h"
#include "lessons/reader/reader.h"

#include <cmath>

namespace tanhgram {

OptionSpec setOption() {
    return {"--set", "KEY=VALUE", "change the experiment first, e.g. w21=1.0 or activation=tanh", true};
}

Needed<Experiment> withSettings(const Experiment& experiment, const Assignments& settings, Console& console) {
    Experiment changed = experiment;
    for (const QString& text : settings.texts) {
        const auto fail = [&](const Diagnostics& diagnostics) {
            return Needed<Experiment>::missing(
                usageError(console, QString("%1 %2: %3")
                                        .arg(settings.option, text,
                                             QString::fromStdString(english(diagnostics.front().message)))));
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

Needed<Experiment> withSettings(const Experiment& experiment, const Arguments& arguments, Console& console) {
    return withSettings(experiment, Assignments{"--set", arguments.options.value("--set")}, console);
}

Needed<Experiment> neededExperiment(const Arguments& arguments, Console& console) {
    const QString path = arguments.files.first();
    const Parsed<Experiment> read = readExperiment(path);
    const int code = report(console, path, read.diagnostics);
    if (!read)
        return Needed<Experiment>::missing(code);
    return withSettings(*read, arguments, console);
}

Needed<Experiment> neededTrainable(const Arguments& arguments, Console& console) {
    Needed<Experiment> experiment = neededExperiment(arguments, console);
    if (!experiment)
        return experiment;
    const DataSet data = dataSet(experiment->data);
    const Forward values = forward(initialNetwork(*experiment), data.points);
    if (std::isfinite(crossEntropy(values.logits, data.labels)))
        return experiment;
    return Needed<Experiment>::missing(
        report(console, arguments.files.first(),
               {error(Problem::NotFinite, {},
                      "the weights are too large to train from: the loss is no finite number even at the "
                      "start; give smaller ones")}));
}

Needed<std::shared_ptr<const Run>> neededRun(const Experiment& experiment, const QString& file,
                                             Console& console) {
    const Extent extent = extentOf(experiment);
    if (canBeRecorded(extent))
        return std::make_shared<const Run>(train(experiment));
    const QString message =
        QString("training would make %1 updates, too many to keep in memory; give fewer epochs, "
                "or larger batches (--set training.epochs=N, --set training.batch_size=N)")
            .arg(extent.updates);
    return Needed<std::shared_ptr<const Run>>::missing(
        report(console, file, {error(Problem::OutOfRange, {}, message.toStdString())}));
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

} // namespace tanhgram
