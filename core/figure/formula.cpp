// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/formula.h"

#include "core/figure/shown.h"
#include "core/figure/words.h"
#include "core/network/activity.h"

#include <cmath>
#include <vector>

namespace tanhgram {

namespace {

// A sum and one more term, of which only the size is given.
Text withTerm(const Text& sum, bool negative, const Text& size) {
    if (sum.empty())
        return negative ? notation("-%1")(size) : size;
    return (negative ? notation("%1 - %2") : notation("%1 + %2"))(sum, size);
}

} // namespace

Text sumInNumbers(const Network& network, const Forward& values, const std::set<int>& off) {
    Text text;
    double total = network.output.bias;
    for (Eigen::Index unit = 0; unit < network.lastUnits(); ++unit) {
        if (off.contains(static_cast<int>(unit)))
            continue;
        const double weight = network.output.weights[unit], h = values.hidden()(unit, 0);
        total += weight * h;
        const Phrase product = h < 0 ? notation("%1 · (%2)") : notation("%1 · %2");
        text = withTerm(text, weight < 0, product(inWords(std::abs(weight)), inWords(h)));
    }
    text = withTerm(text, network.output.bias < 0, inWords(std::abs(network.output.bias)));
    return notation("%1 = %2")(text, inWords(total, 4));
}

Text deadInWords(const Network& network, const Forward& ofTheData) {
    std::vector<Text> names;
    for (Eigen::Index unit = 0; unit < network.lastUnits(); ++unit)
        if (isDead(network, ofTheData, network.hidden.size() - 1, unit))
            names.emplace_back(unitName(unit));
    if (names.empty())
        return {};
    if (names.size() == 1)
        return phrase("Figure", "%1 is dead: no point of the data switches it on, so training cannot change "
                                "it.")(names.front());
    return counted("Figure", "%1 are dead: no point of the data switches them on, so training cannot change "
                             "them.")(names.size(), listed(names));
}

} // namespace tanhgram
