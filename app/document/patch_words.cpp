// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/patch_words.h"

#include "core/data/shape_words.h"
#include "core/experiment/parameter_key.h"
#include "core/experiment/training_keys.h"
#include "core/figure/words.h"
#include "core/network/activation_words.h"
#include "lessons/names.h"
#include "lessons/words/locale.h"
#include "lessons/words/localized.h"

#include <vector>

namespace tanhgram {

namespace {

constexpr int digits = 6;

Text written(double number) {
    return inWords(number, digits);
}

template <class Each> Text written(const std::vector<Each>& values) {
    std::vector<Text> each;
    for (const Each& value : values)
        each.push_back(written(value));
    return notation("[%1]")(joined(each, notation(isCommaDecimal() ? "%1; %2" : "%1, %2")));
}

Text drawnOrGiven(const std::string& word) {
    if (word == name(InitialWeights::Given))
        return phrase("Preset", "given");
    return phrase("Preset", "drawn");
}

} // namespace

Text valueInWords(const Assignment& assignment) {
    if (const auto* number = std::get_if<double>(&assignment.value))
        return written(*number);
    if (const auto* row = std::get_if<std::vector<double>>(&assignment.value))
        return written(*row);
    if (const auto* rows = std::get_if<std::vector<std::vector<double>>>(&assignment.value))
        return assignment.key == "data.points" ? counted("Preset", "%n point(s)")(rows->size())
                                               : written(*rows);
    const std::string& word = std::get<std::string>(assignment.value);
    if (assignment.key == "training.initial")
        return drawnOrGiven(word);
    if (const auto activation = activationNamed(word))
        return inWords(*activation);
    const auto shape = generatorNamed(word);
    return shape ? inWords(*shape) : Text(word);
}

Text inWords(const Network& network, const Assignment& assignment) {
    const Text name = displayName(network, assignment.key).toStdString();
    Network looked = network;
    const bool isSymbol = parameterAt(looked, assignment.key) != nullptr;
    return isSymbol ? notation("%1\u00a0=\u00a0%2")(name, valueInWords(assignment))
                    : phrase("Preset", "%1 = %2")(name, valueInWords(assignment));
}

Text inWords(const Network& network, const Patch& patch) {
    std::vector<Text> parts;
    for (const Assignment& each : patch)
        parts.push_back(inWords(network, each));
    return listedNumbers(parts);
}

} // namespace tanhgram
