// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/patch_words.h"

#include "app/text/localized.h"
#include "core/data/shape_words.h"
#include "core/experiment/parameter_key.h"
#include "core/experiment/training_keys.h"
#include "core/figure/words.h"
#include "core/network/activation_words.h"
#include "lessons/names.h"

#include <type_traits>
#include <vector>

namespace tanhgram {

namespace {

constexpr int digits = 6;

// Where a comma is the decimal one, it does not part numbers, too.
const char* betweenNumbers() {
    return plainLocale().decimalPoint() == QLatin1String(",") ? "%1; %2" : "%1, %2";
}

template <class Each> Text bracketed(const std::vector<Each>& values) {
    Text all;
    for (const Each& value : values) {
        Text next;
        if constexpr (std::is_same_v<Each, double>)
            next = inWords(value, digits);
        else
            next = bracketed(value);
        all = all.empty() ? next : notation(betweenNumbers())(all, next);
    }
    return notation("[%1]")(all);
}

Text drawnOrGiven(const std::string& word) {
    if (word == name(InitialWeights::Given))
        return phrase("Preset", "given");
    return phrase("Preset", "drawn");
}

} // namespace

Text valueInWords(const Assignment& assignment) {
    if (const auto* number = std::get_if<double>(&assignment.value))
        return inWords(*number, digits);
    if (const auto* row = std::get_if<std::vector<double>>(&assignment.value))
        return bracketed(*row);
    if (const auto* rows = std::get_if<std::vector<std::vector<double>>>(&assignment.value))
        return assignment.key == "data.points" ? counted("Preset", "%n point(s)")(rows->size())
                                               : bracketed(*rows);
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
