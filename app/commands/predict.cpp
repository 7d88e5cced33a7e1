// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/inputs.h"
#include "app/commands/json.h"
#include "app/commands/verbs.h"
#include "core/network/parts.h"

#include <QJsonObject>

#include <cmath>

namespace tanhgram {

namespace {

/// The points of "x1,x2;x1,x2", one column each; nothing if a piece is not two finite numbers.
std::optional<Points> parsePoints(const QString& text) {
    const QStringList pieces = text.split(';', Qt::SkipEmptyParts);
    Points points(2, pieces.size());
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const QStringList numbers = pieces[i].split(',');
        bool first = false;
        bool second = false;
        if (numbers.size() != 2)
            return {};
        points.col(i) << numbers[0].toDouble(&first), numbers[1].toDouble(&second);
        if (!first || !second || !points.col(i).allFinite())
            return {};
    }
    return pieces.isEmpty() ? std::nullopt : std::optional(points);
}

QJsonObject toJson(const Network& network, const Points& points, const Forward& values) {
    QJsonArray probabilities;
    for (const double logit : values.logits)
        probabilities << probability(logit);
    QJsonArray hidden;
    for (const LayerValues& layer : values.layers)
        hidden << columnsToJson(layer.h);
    return {{"points", columnsToJson(points)},
            {"logits", toJsonArray(values.logits)},
            {"probabilities", probabilities},
            {"hidden", hidden},
            {"contributions", columnsToJson(contributions(network, values))},
            {"bias", network.output.bias}};
}

void printTable(const Points& points, const Forward& values, QTextStream& out) {
    out << "x1\tx2\tlogit\tprobability";
    for (Eigen::Index unit = 1; unit <= values.hidden().rows(); ++unit)
        out << "\th" << unit;
    out << '\n';
    for (Eigen::Index i = 0; i < points.cols(); ++i) {
        out << points(0, i) << '\t' << points(1, i) << '\t' << values.logits(i) << '\t'
            << probability(values.logits(i));
        for (const double h : values.hidden().col(i))
            out << '\t' << h;
        out << '\n';
    }
}

int predict(const Arguments& arguments, Console& console) {
    const Needed<Experiment> experiment = neededExperiment(arguments, console);
    if (!experiment)
        return experiment.exitCode;
    const std::optional<Points> points = arguments.has("--points") ? parsePoints(arguments.value("--points"))
                                                                   : dataSet(experiment->data).points;
    if (!points)
        return usageError(console, "--points wants pairs of numbers: --points \"x1,x2;x1,x2\"");
    const Forward values = forward(experiment->network, *points);
    if (arguments.has("--json"))
        console.out << jsonText(toJson(experiment->network, *points, values));
    else
        printTable(*points, values, console.out);
    return success;
}

} // namespace

Verb predictVerb() {
    return {.name = "predict",
            .operands = "EXPERIMENT",
            .summary = "Print what the network makes of its data, or of the points given.",
            .options = {setOption(),
                        {"--points", "\"x1,x2;...\"", "these points instead of the data"},
                        {"--json", "",
                         "as JSON: points, logits, probabilities, hidden (layer, point, unit), what each "
                         "unit of the last "
                         "layer adds to the logit (contributions: point, unit), and the bias"}},
            .run = predict};
}

} // namespace tanhgram
