// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/experiment_file.h"

#include "core/data/csv.h"
#include "core/experiment/toml.h"
#include "lessons/journal/durable_file.h"
#include "lessons/reader/reader.h"
#include "lessons/tr.h"

namespace tanhgram {

namespace {

bool liesBeside(const CsvData& csv, const QString& path) {
    const auto text = filesBeside(path)(csv.path);
    const auto points = text ? parseCsv(*text) : Parsed<std::vector<LabelledPoint>>(Diagnostics{});
    return points && *points == csv.points.all();
}

Diagnostic notSaved(const QString& why) {
    return warning(Problem::Unwritable, {}, why.toStdString());
}

} // namespace

Diagnostics writeExperiment(const Experiment& experiment, const QString& path) {
    Experiment written = experiment;
    if (const auto* csv = std::get_if<CsvData>(&experiment.data); csv != nullptr && !liesBeside(*csv, path))
        written.data = csv->points;
    const std::string text = toToml(written);
    if (text.size() > largestExperiment)
        return {notSaved(
            tr("was not saved: with all its points it would be larger than 1 MiB; save it beside the "
               "CSV file"))};
    const QString failure = replaceFile(path, QByteArray::fromStdString(text));
    if (failure.isEmpty())
        return {};
    return {notSaved(tr("was not saved: %1; choose another place").arg(failure))};
}

} // namespace tanhgram
