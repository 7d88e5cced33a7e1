// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/changes.h"

#include "core/experiment/patch.h"
#include "core/network/activation_words.h"
#include "core/training/parameters.h"
#include "lessons/names.h"

namespace tanhgram {

namespace {

Text numberText(double number) {
    return Number{number == 0 ? 0 : number, 4};
}

void appendActivations(std::vector<Change>& all, const Network& from, const Network& to) {
    for (std::size_t i = 0; i < to.hidden.size(); ++i)
        if (from.hidden[i].activation != to.hidden[i].activation)
            all.push_back({to.hidden.size() == 1 ? Text(phrase("Change", "activation"))
                                                 : phrase("Change", "activation of layer %1")(i + 1),
                           inWords(from.hidden[i].activation), inWords(to.hidden[i].activation)});
}

void appendParameters(std::vector<Change>& all, const Network& from, const Network& to) {
    const QStringList names = displayNames(to);
    const std::vector<double> before = parametersOf(from), after = parametersOf(to);
    for (std::size_t i = 0; i < after.size(); ++i)
        if (before[i] != after[i])
            all.push_back({names[static_cast<qsizetype>(i)].toStdString(), numberText(before[i]),
                           numberText(after[i])});
}

void appendTraining(std::vector<Change>& all, const Experiment& from, const Experiment& to) {
    Experiment before, after; // their networks are equal
    before.training = from.training;
    after.training = to.training;
    for (const Assignment& each : difference(before, after))
        if (const auto* number = std::get_if<double>(&each.value))
            all.push_back({displayName(each.key).toStdString(),
                           numberText(numberAt(before, each.key).value_or(0)), numberText(*number)});
}

} // namespace

bool sameShape(const Network& a, const Network& b) {
    return shapeText(a) == shapeText(b);
}

std::string shapeText(const Network& network) {
    std::string text = std::to_string(inputCount);
    for (const DenseLayer& layer : network.hidden)
        text += '-' + std::to_string(layer.units());
    return text + "-1";
}

std::vector<Change> changes(const Experiment& from, const Experiment& to) {
    std::vector<Change> all;
    if (!sameShape(from.network, to.network)) {
        all.push_back({phrase("Change", "network"), shapeText(from.network), shapeText(to.network)});
        appendTraining(all, from, to);
        return all;
    }
    appendActivations(all, from.network, to.network);
    appendParameters(all, from.network, to.network);
    appendTraining(all, from, to);
    return all;
}

} // namespace tanhgram
