// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/figure_options.h"
#include "app/commands/language_option.h"
#include "app/commands/states.h"
#include "app/commands/verbs.h"
#include "app/commands/write_animation.h"
#include "app/commands/write_figure.h"
#include "core/figure/catalogue.h"
#include "lessons/reader/files.h"

#include <algorithm>

namespace tanhgram {

namespace {

int listCharts(Console& console) {
    std::size_t widest = 0;
    for (const FigureKind& kind : figureCatalogue())
        widest = std::max(widest, kind.name.size());
    for (const FigureKind& kind : figureCatalogue())
        console.out << QString::fromUtf8(kind.name.data(), qsizetype(kind.name.size()))
                           .leftJustified(qsizetype(widest) + 2)
                    << QString::fromStdString(english(kind.title)) << '\n';
    return success;
}

Needed<Experiment> experimentOfStep(const Arguments& arguments, Console& console) {
    const Needed<Lesson> lesson = neededLesson(arguments.files.first(), console);
    if (!lesson)
        return Needed<Experiment>::missing(lesson.exitCode);
    if (!arguments.has("--step"))
        return withSettings(lesson->start, arguments, console);
    const auto step = stepNamed(*lesson, arguments.value("--step"));
    if (!step)
        return Needed<Experiment>::missing(
            usageError(console, QString("the lesson has no step '%1': give a number from 1 to %2, or an id")
                                    .arg(arguments.value("--step"))
                                    .arg(stepOrder(*lesson).size())));
    return withSettings(experimentAt(*lesson, *step), arguments, console);
}

/// What is wrong with how the options go together; empty if nothing is.
QString misuse(const Arguments& arguments) {
    const QString chart = arguments.value("--chart");
    if (chart.isEmpty())
        return "'export' needs --chart NAME ('--chart list' names them)";
    if (!figureNamed(chart.toStdString()))
        return QString("there is no chart '%1' ('--chart list' names them)").arg(chart);
    if (arguments.files.isEmpty() || !arguments.has("-o"))
        return "'export' needs a LESSON or EXPERIMENT and -o FILE";
    if (arguments.has("--step") && !isLessonPath(arguments.files.first()))
        return "--step is for lessons; an experiment has no steps";
    if (arguments.has("--strip") + arguments.has("--animate") + arguments.has("--epoch") > 1)
        return "--strip, --animate and --epoch each say which state to draw; give one of them";
    if (arguments.has("--frames") && !arguments.has("--animate"))
        return "--frames is for --animate";
    return {};
}

int writeStrip(const Subject& subject, const Arguments& arguments, const ExportOptions& options,
               Console& console) {
    const auto states = listedStates(subject, arguments.value("--strip"), console);
    if (!states)
        return states.exitCode;
    const QString path = arguments.value("-o");
    return report(console, path, exportSheet(stripOf(subject.kind, *states, options), path, options));
}

int writeFrames(const Subject& subject, const Arguments& arguments, const ExportOptions& options,
                Console& console) {
    const int frames = arguments.value("--frames", "60").toInt();
    if (frames < 2 || frames > 999)
        return usageError(console, "--frames wants a number from 2 to 999");
    const auto states = sweptStates(subject, arguments.value("--animate"), frames, console);
    if (!states)
        return states.exitCode;
    const QString path = arguments.value("-o");
    return report(console, path, writeAnimation(subject.kind, *states, path, options));
}

int writeOne(const Subject& subject, const Arguments& arguments, const ExportOptions& options,
             Console& console) {
    const auto state = arguments.has("--epoch") ? trainedState(subject, arguments.value("--epoch"), console)
                                                : presentState(subject, console);
    if (!state)
        return state.exitCode;
    const QString path = arguments.value("-o");
    return report(console, path, writeFigure(subject.kind, *state, path, options));
}

int exportChart(const Arguments& arguments, Console& console) {
    if (arguments.value("--chart") == "list")
        return listCharts(console);
    if (const QString wrong = misuse(arguments); !wrong.isEmpty())
        return usageError(console, wrong);
    const auto options = exportOptions(arguments, console);
    if (!options)
        return options.exitCode;
    const FigureKind& kind = *figureNamed(arguments.value("--chart").toStdString());
    const Needed<Experiment> experiment = isLessonPath(arguments.files.first())
                                              ? experimentOfStep(arguments, console)
                                              : neededExperiment(arguments, console);
    if (!experiment)
        return experiment.exitCode;
    const auto write = arguments.has("--strip")     ? writeStrip
                       : arguments.has("--animate") ? writeFrames
                                                    : writeOne;
    return write({kind, *experiment, arguments.files.first()}, arguments, *options, console);
}

std::vector<OptionSpec> exportOptionSpecs() {
    std::vector<OptionSpec> specs{
        {"--chart", "NAME", "which chart; 'list' names them all"},
        {"--step", "STEP", "of a lesson: the step's number in reading order, from 1, or its id"},
        setOption(),
        {"--epoch", "N", "train first, and draw the network after N epochs"},
        {"--strip", "KEY=A,B,...", "several states side by side: activation=linear,tanh or epoch=1,10"},
        {"--animate", "KEY=A..B", "one picture after another: w21=-1..1 or epoch=0..150"},
        {"--frames", "N", "how many pictures --animate makes; 60 unless given"}};
    for (const OptionSpec& option : figureOptions())
        specs.push_back(option);
    specs.push_back(languageOption());
    specs.push_back({"-o", "FILE", "FILE.svg, .pdf, .png or .csv; with --animate a folder or a .png"});
    return specs;
}

} // namespace

Verb exportVerb() {
    return {.name = "export",
            .operands = "LESSON|EXPERIMENT",
            .summary = "Draw a chart into an SVG, PDF, PNG or CSV file.",
            .options = exportOptionSpecs(),
            .minimumFiles = 0,
            .run = exportChart};
}

} // namespace tanhgram
