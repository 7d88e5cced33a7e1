// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/play.h"

#include "app/commands/inputs.h"
#include "app/commands/verbs.h"
#include "app/commands/write_figure.h"

#include <QDir>

namespace tanhgram {

namespace {

QString percent(double share) {
    return QString::number(100 * share, 'f', 1) + " %";
}

QString verdict(const PlayedStep& step) {
    QStringList parts;
    if (step.answerAccepted)
        parts << QString("answer accepted, %1 wrong refused").arg(step.wrongAnswersRefused);
    if (step.solved) {
        parts << QString("%1: accuracy %2")
                     .arg(step.solved->reached ? "goal reached" : "goal NOT reached",
                          percent(step.solved->accuracy));
        if (step.solved->margin)
            parts << QString("margin %1").arg(*step.solved->margin, 0, 'g', 3);
    }
    if (step.changed)
        parts << "what happens applies";
    return parts.isEmpty() ? QString("shown") : parts.join("; ");
}

/// The charts of every step, as the student meets it: NN-STEP-CHART.svg; a step that names none shows
/// those of the step before.
int writeFigures(const Lesson& lesson, const QString& folder, Console& console) {
    if (!QDir().mkpath(folder))
        return report(console, folder, {error(Problem::Unwritable, {}, "the folder cannot be made")});
    std::vector<std::string> charts{"hidden", "input", "activation"};
    int number = 0;
    for (const StepIndex index : stepOrder(lesson)) {
        const Step& step = stepAt(lesson, index);
        if (!step.figures.empty())
            charts = step.figures;
        const Snapshot state = snapshotOf(experimentAt(lesson, index));
        ++number;
        for (const std::string& chart : charts) {
            const QString path = QString("%1/%2-%3-%4.svg")
                                     .arg(folder)
                                     .arg(number, 2, 10, QChar('0'))
                                     .arg(QString::fromStdString(step.id), QString::fromStdString(chart));
            const FigureKind* kind = figureNamed(chart);
            if (kind && report(console, path, writeFigure(*kind, state, path)) != success)
                return badInput;
        }
    }
    return success;
}

int playLesson(const Arguments& arguments, Console& console) {
    const QString path = arguments.files.first();
    const Needed<Lesson> lesson = neededLesson(path, console);
    if (!lesson)
        return lesson.exitCode;
    const Played played = play(*lesson);
    int number = 0;
    for (const PlayedStep& step : played.steps)
        console.out << QString("%1").arg(++number, 3) << "  "
                    << QString::fromStdString(step.id).leftJustified(24) << verdict(step) << '\n';
    const int verified = report(console, path, played.diagnostics);
    const int written =
        arguments.has("--figures") ? writeFigures(*lesson, arguments.value("--figures"), console) : success;
    return std::max(verified, written);
}

} // namespace

Verb playVerb() {
    return {.name = "play",
            .operands = "LESSON",
            .summary = "Walk every step and verify its goals against the lesson's own solutions.",
            .options = {{"--figures", "FOLDER", "also leave the charts of every step there, as SVG"}},
            .run = playLesson};
}

} // namespace tanhgram
