// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/inputs.h"
#include "app/commands/json.h"
#include "app/commands/verbs.h"

namespace tanhgram {

namespace {

/// How many epochs were completed.
std::size_t epochsOf(const Run& run) {
    return run.losses.size() - 1;
}

QString shown(double number) {
    return QString::number(number, 'g', 7).rightJustified(14);
}

QString shown(const Eigen::VectorXd& numbers) {
    QString text;
    for (const double number : numbers)
        text += shown(number);
    return text;
}

void printWeights(const Network& network, QTextStream& out) {
    int number = 0;
    for (const DenseLayer& layer : network.hidden) {
        out << "hidden layer " << ++number << " ("
            << QString::fromStdString(std::string(name(layer.activation))) << ")\n";
        for (Eigen::Index unit = 0; unit < layer.units(); ++unit)
            out << "  unit " << unit + 1 << "   weights" << shown(Eigen::VectorXd(layer.weights.row(unit)))
                << "   bias" << shown(layer.biases[unit]) << '\n';
    }
    out << "output\n           weights" << shown(network.output.weights) << "   bias"
        << shown(network.output.bias) << "\n\n";
}

void printRun(const Run& run, QTextStream& out) {
    printWeights(run.at(run.updates()), out);
    out << "loss      " << QString::number(run.losses.back(), 'g', 6) << '\n'
        << "accuracy  " << QString::number(100 * run.accuracies.back(), 'g', 6) << " %\n"
        << "epochs    " << epochsOf(run) << " (" << run.updates() << " updates)\n";
    if (run.divergedAt)
        out << "\nThe run diverged at update " << *run.divergedAt << ", in epoch "
            << (*run.divergedAt - 1) / run.updatesPerEpoch + 1
            << ": its loss or a weight was no longer a finite number.\nThe weights are those before that "
               "update, loss and accuracy the last measured ones. A smaller\nlearning rate may help.\n";
}

QJsonObject toJson(const Run& run) {
    QJsonObject object = toJson(run.at(run.updates()));
    object["loss"] = run.losses.back();
    object["accuracy"] = run.accuracies.back();
    object["epochs"] = static_cast<qint64>(epochsOf(run));
    object["diverged"] = run.divergedAt.has_value();
    if (run.divergedAt)
        object["diverged_at"] = static_cast<qint64>(*run.divergedAt);
    return object;
}

int trainExperiment(const Arguments& arguments, Console& console) {
    const Needed<Experiment> experiment = neededTrainable(arguments, console);
    if (!experiment)
        return experiment.exitCode;
    const auto run = neededRun(*experiment, arguments.files.first(), console);
    if (!run)
        return run.exitCode;
    if (arguments.has("--json"))
        console.out << jsonText(toJson(**run));
    else
        printRun(**run, console.out);
    return success;
}

} // namespace

Verb trainVerb() {
    return {
        .name = "train",
        .operands = "EXPERIMENT",
        .summary = "Train the network and print its final weights, loss and accuracy.",
        .options = {setOption(), {"--json", "", "as JSON: hidden, output, loss, accuracy, epochs, diverged"}},
        .run = trainExperiment};
}

} // namespace tanhgram
