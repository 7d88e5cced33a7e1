// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/sweep.h"

#include "app/commands/inputs.h"
#include "app/commands/json.h"
#include "app/commands/verbs.h"

#include <algorithm>

namespace tanhgram {

namespace {

constexpr std::size_t mostRuns = 1'000'000;

std::optional<std::uint32_t> parseSeed(const QString& text) {
    bool isNumber = false;
    const std::uint32_t seed = text.toUInt(&isNumber);
    return isNumber && text.front().isDigit() ? std::optional(seed) : std::nullopt;
}

/// The seeds of "A..B"; nothing if it is not that.
std::optional<SeedRange> parseSeeds(const QString& text) {
    const QStringList ends = text.split("..");
    if (ends.size() != 2)
        return {};
    const auto first = parseSeed(ends[0]);
    const auto last = parseSeed(ends[1]);
    return first && last && *first <= *last ? std::optional(SeedRange{*first, *last}) : std::nullopt;
}

QString percent(std::size_t part, std::size_t whole) {
    return QString::number(100 * static_cast<double>(part) / static_cast<double>(whole), 'f', 1) + " %";
}

void printRuns(const SweepResult& result, QTextStream& out) {
    out << "      seed  solved    final loss  accuracy  dead units\n";
    for (const SeedResult& run : result.runs) {
        out << QString::number(run.seed).rightJustified(10) << (run.solved() ? "     yes" : "      no")
            << QString::number(run.loss, 'g', 5).rightJustified(14)
            << QString::number(100 * run.accuracy, 'f', 1).rightJustified(8) << " %"
            << QString::number(run.deadUnits).rightJustified(12);
        if (run.divergedAt)
            out << "  diverged at update " << *run.divergedAt;
        out << '\n';
    }
    out << '\n';
}

void printSummary(const SweepResult& result, QTextStream& out) {
    std::vector<double> losses;
    for (const SeedResult& run : result.runs)
        losses.push_back(run.loss);
    std::ranges::sort(losses);
    out << result.solved() << " of " << losses.size() << " runs separate the data ("
        << percent(result.solved(), losses.size()) << ").\n"
        << "Final losses: lowest " << QString::number(losses.front(), 'g', 4) << ", median "
        << QString::number(losses[losses.size() / 2], 'g', 4) << ", highest "
        << QString::number(losses.back(), 'g', 4) << ".\n";
    if (result.diverged() > 0)
        out << result.diverged() << " of them diverged; a smaller learning rate may help.\n";
}

QJsonObject toJson(const SeedResult& run) {
    QJsonObject object{{"seed", static_cast<qint64>(run.seed)},
                       {"solved", run.solved()},
                       {"loss", run.loss},
                       {"accuracy", run.accuracy},
                       {"dead_units", run.deadUnits},
                       {"diverged", run.divergedAt.has_value()}};
    if (run.divergedAt)
        object["diverged_at"] = static_cast<qint64>(*run.divergedAt);
    return object;
}

QJsonObject toJson(const SweepResult& result) {
    QJsonArray seeds;
    for (const SeedResult& run : result.runs)
        seeds << toJson(run);
    return {{"runs", static_cast<qint64>(result.runs.size())},
            {"solved", static_cast<qint64>(result.solved())},
            {"seeds", seeds}};
}

int sweepSeeds(const Arguments& arguments, Console& console) {
    if (!arguments.has("--seeds"))
        return usageError(console, "'sweep' needs --seeds A..B, for example --seeds 0..99");
    const auto seeds = parseSeeds(arguments.value("--seeds"));
    if (!seeds)
        return usageError(console,
                          QString("--seeds wants two whole numbers from 0 to 4294967295, the smaller "
                                  "first, as in 0..99; '%1' is not that")
                              .arg(arguments.value("--seeds")));
    if (seeds->count() > mostRuns)
        return usageError(console, QString("--seeds asks for %1 runs; at most %2 are made at once")
                                       .arg(seeds->count())
                                       .arg(mostRuns));
    const Needed<Experiment> experiment = neededTrainable(arguments, console);
    if (!experiment)
        return experiment.exitCode;
    const SweepResult result = sweep(*experiment, *seeds);
    if (arguments.has("--json")) {
        console.out << jsonText(toJson(result));
        return success;
    }
    if (arguments.has("--list"))
        printRuns(result, console.out);
    printSummary(result, console.out);
    return success;
}

} // namespace

Verb sweepVerb() {
    return {.name = "sweep",
            .operands = "EXPERIMENT",
            .summary = "Train once for every seed and count the runs that separate the data.",
            .options = {{"--seeds", "A..B", "the seeds, from A to B"},
                        setOption(),
                        {"--list", "", "also print a line for each seed"},
                        {"--json", "", "as JSON: runs, solved, seeds (one object for each)"}},
            .run = sweepSeeds};
}

} // namespace tanhgram
