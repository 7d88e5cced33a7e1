// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/formula.h"

#include "core/figure/shown.h"
#include "core/figure/words.h"
#include "core/network/activity.h"
#include "core/network/parts.h"

#include <cmath>

namespace tanhgram {

namespace {

std::string signedText(double number, bool first, const std::string& size) {
    if (first)
        return (number < 0 ? "-" : "") + size;
    return (number < 0 ? " - " : " + ") + size;
}

} // namespace

std::string sumInNumbers(const Network& network, const Forward& values, const std::set<int>& off) {
    std::string text;
    double total = network.output.bias;
    for (Eigen::Index unit = 0; unit < network.lastUnits(); ++unit) {
        if (off.contains(static_cast<int>(unit)))
            continue;
        const double weight = network.output.weights[unit], h = values.hidden()(unit, 0);
        total += weight * h;
        const std::string factor = h < 0 ? "(" + inWords(h) + ")" : inWords(h);
        text += signedText(weight, text.empty(), inWords(std::abs(weight)) + " · " + factor);
    }
    text += signedText(network.output.bias, text.empty(), inWords(std::abs(network.output.bias)));
    return text + " = " + inWords(total, 4);
}

std::string deadInWords(const Network& network, const Forward& ofTheData) {
    std::string names;
    int count = 0;
    for (Eigen::Index unit = 0; unit < network.lastUnits(); ++unit)
        if (isDead(network, ofTheData, network.hidden.size() - 1, unit))
            names += (count++ > 0 ? ", " : "") + unitName(unit);
    if (count == 0)
        return "";
    return names + (count == 1
                        ? " is dead: no point of the data switches it on, so training cannot change it."
                        : " are dead: no point of the data switches them on, so training cannot "
                          "change them.");
}

} // namespace tanhgram
