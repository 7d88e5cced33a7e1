// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/arguments.h"
#include "app/commands/console.h"
#include "core/experiment/experiment.h"
#include "core/training/run.h"
#include "lessons/lesson.h"

#include <memory>
#include <optional>

namespace tanhgram {

/// What a verb needs, or the exit code to leave with, once the reason has been reported.
template <class T> struct Needed {
    std::optional<T> value;
    int exitCode = success;

    Needed(T found) : value(std::move(found)) {}
    static Needed missing(int code) {
        Needed none;
        none.exitCode = code;
        return none;
    }
    explicit operator bool() const { return value.has_value(); }
    const T& operator*() const { return *value; }
    const T* operator->() const { return &*value; }

private:
    Needed() = default;
};

/// The option by which every verb that reads an experiment lets it be changed.
OptionSpec setOption();

/// The experiment of a file with every `--set` applied. Reports what is wrong with either.
Needed<Experiment> neededExperiment(const Arguments& arguments, Console& console);

/// The same, of an experiment that can be trained: refuses weights so large that the loss is no finite number
/// even before the first update.
Needed<Experiment> neededTrainable(const Arguments& arguments, Console& console);

/// The run that training `experiment`, which came from `file`, makes. Reports one that would not fit into
/// memory, and does not begin it.
Needed<std::shared_ptr<const Run>> neededRun(const Experiment& experiment, const QString& file,
                                             Console& console);

/// The lesson of a file; its warnings are reported too.
Needed<Lesson> neededLesson(const QString& path, Console& console);

/// Assignments "KEY=VALUE", and the option that brought them, as messages about them call it.
struct Assignments {
    QString option;
    QStringList texts;
};

/// `experiment` with all of them applied in order; what does not fit is bad usage.
Needed<Experiment> withSettings(const Experiment& experiment, const Assignments& settings, Console& console);

/// The same with every `--set KEY=VALUE` of the command line.
Needed<Experiment> withSettings(const Experiment& experiment, const Arguments& arguments, Console& console);

/// The place of the step that `text` names: its number in reading order, from 1, or its id.
std::optional<StepIndex> stepNamed(const Lesson& lesson, const QString& text);

} // namespace tanhgram
