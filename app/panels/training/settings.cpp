// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/training/settings.h"

#include "core/experiment/training_keys.h"
#include "lessons/tr.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tanhgram {

namespace {

// 0.0001 to 10, twenty to a power of ten, in two digits.
std::vector<double> learningRates() {
    std::vector<double> stops;
    for (int power = -4; power < 1; ++power)
        for (int i = 0; i < 20; ++i)
            stops.push_back(std::round(10 * std::pow(10.0, i / 20.0)) * std::pow(10.0, power) / 10);
    stops.push_back(10);
    return stops;
}

std::vector<double> hundredths() {
    std::vector<double> stops(100);
    for (std::size_t i = 0; i < stops.size(); ++i)
        stops[i] = static_cast<double>(i) / 100;
    return stops;
}

std::vector<double> firstSeeds() {
    std::vector<double> stops(100);
    std::iota(stops.begin(), stops.end(), 0.0);
    return stops;
}

std::vector<double> epochCounts() {
    return {1,  2,  3,  4,   5,   6,   8,   10,  12,  15,  20,  25,  30,  40,
            50, 60, 80, 100, 120, 150, 200, 250, 300, 400, 500, 600, 800, 1000};
}

} // namespace

std::vector<Setting> trainingSettings() {
    std::vector<Setting> settings{
        {"learning_rate", tr("Learning rate"),
         tr("Learning rate: how far an update moves the weights against the gradient. Too small is slow; too "
            "large jumps past the minimum, and the loss may grow until it is no number any more."),
         learningRates()},
        {"momentum", tr("Momentum"),
         tr("Momentum: how much of its last move an update adds to its own, like a ball that keeps rolling. "
            "0 "
            "is plain gradient descent; 0.9 goes ten times as far along an even slope."),
         hundredths()},
        {"batch_size",
         tr("Batch size"),
         tr("Batch size: how many points one update looks at. 1 is quick and wobbles; all points at once "
            "follow the true gradient smoothly, with only one update an epoch."),
         {1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048}},
        {"epochs", tr("Epochs"),
         tr("Epochs: how many times training goes through all points. They are shuffled anew before each."),
         epochCounts()},
        {"seed", tr("Seed"),
         tr("Seed: where the random numbers begin that shuffle the points and draw initial weights. The same "
            "seed gives the same run, here and in numpy."),
         firstSeeds()},
    };
    for (Setting& setting : settings)
        setting.range = *trainingKeyNamed(setting.key);
    return settings;
}

int nearestStop(const std::vector<double>& stops, double value) {
    const auto above = std::ranges::lower_bound(stops, value);
    if (above == stops.begin())
        return 0;
    const auto below = above - 1;
    const bool up = above != stops.end() && *above - value < value - *below;
    return static_cast<int>((up ? above : below) - stops.begin());
}

QString initialWeightsExplanation() {
    return tr(
        "Initial weights: where training starts. “Given” starts from the weights you set, at update 0 or "
        "here, one by one; “drawn” takes random ones from the seed (Glorot normal) and leaves those "
        "aside.");
}

QString trainingExplanation() {
    return tr(
        "Training goes through the points again and again and moves every weight a little against the "
        "gradient of the loss. Then drag the timeline, or drag a setting and watch the whole run change.");
}

} // namespace tanhgram
