// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/inputs.h"
#include "app/commands/verbs.h"
#include "app/commands/write_figure.h"
#include "core/figure/catalogue.h"

namespace tanhgram {

namespace {

/// The size of "WIDTHxHEIGHT" in pixels, each within [200, 10000]; nothing if it is not that.
std::optional<QSizeF> parseSize(const QString& text) {
    const QStringList sides = text.split('x');
    if (sides.size() != 2)
        return {};
    const int width = sides[0].toInt();
    const int height = sides[1].toInt();
    const auto sensible = [](int side) { return side >= 200 && side <= 10000; };
    return sensible(width) && sensible(height) ? std::optional<QSizeF>({double(width), double(height)})
                                               : std::nullopt;
}

int listCharts(Console& console) {
    for (const FigureKind& kind : figureCatalogue())
        console.out << QString::fromUtf8(kind.name.data(), qsizetype(kind.name.size())).leftJustified(14)
                    << QString::fromUtf8(kind.title.data(), qsizetype(kind.title.size())) << '\n';
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

int exportChart(const Arguments& arguments, Console& console) {
    const QString chart = arguments.value("--chart");
    if (chart == "list")
        return listCharts(console);
    const FigureKind* kind = figureNamed(chart.toStdString());
    if (!kind)
        return usageError(console, chart.isEmpty() ? QString("'export' needs --chart NAME")
                                                   : QString("there is no chart '%1'").arg(chart) +
                                                         " ('--chart list' names them)");
    if (arguments.files.isEmpty() || !arguments.has("-o"))
        return usageError(console, "'export' needs a LESSON or EXPERIMENT and -o FILE");
    const bool lesson = isLessonPath(arguments.files.first());
    if (arguments.has("--step") && !lesson)
        return usageError(console, "--step is for lessons; an experiment has no steps");
    const auto size = parseSize(arguments.value("--size", "600x500"));
    if (!size)
        return usageError(console, "--size wants WIDTHxHEIGHT in pixels, each from 200 to 10000");
    const Needed<Experiment> experiment =
        lesson ? experimentOfStep(arguments, console) : neededExperiment(arguments, console);
    if (!experiment)
        return experiment.exitCode;
    return report(console, arguments.value("-o"),
                  writeFigure(*kind, *experiment, arguments.value("-o"), {*size}));
}

} // namespace

Verb exportVerb() {
    return {
        .name = "export",
        .operands = "LESSON|EXPERIMENT",
        .summary = "Draw a chart into an SVG, PDF, PNG or CSV file.",
        .options = {{"--chart", "NAME", "which chart; 'list' names them all"},
                    {"--step", "STEP", "of a lesson: the step's number in reading order, from 1, or its id"},
                    setOption(),
                    {"--size", "WxH", "in pixels at 96 to the inch; 600x500 unless given"},
                    {"-o", "FILE", "where to: FILE.svg, FILE.pdf, FILE.png or FILE.csv"}},
        .minimumFiles = 0,
        .run = exportChart};
}

} // namespace tanhgram
