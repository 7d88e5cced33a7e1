// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/number_key.h"

#include <QString>

#include <string>
#include <vector>

namespace tanhgram {

/// One number of a table of the experiment: its key there, its words, and the values its slider stands at, in
/// rising order; its field takes every value that is allowed.
struct Setting {
    std::string key;
    QString name;
    QString explanation;
    std::vector<double> stops;
    std::string table = "training";
    NumberRange range{};
};

/// Those of training, in the order they are shown. A new one is a row here and one among the training keys.
std::vector<Setting> trainingSettings();

/// The place of the stop that is nearest to `value`.
int nearestStop(const std::vector<double>& stops, double value);

/// What there is to say about the choice of initial weights.
QString initialWeightsExplanation();

/// What the line of explanations says while nothing has the focus.
QString trainingExplanation();

} // namespace tanhgram
