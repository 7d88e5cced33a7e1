// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/experiment.h"

#include <QString>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace tanhgram {

/// The text of the value that a `{{name}}` shows, or nothing if the name means nothing.
using ValueText = std::function<std::optional<QString>(const QString& name)>;

/// A number as a lesson shows it while it moves: always two decimals and a true minus sign, so that texts
/// around it stay in place; very large and very small ones in powers of ten.
QString liveNumber(double number);

/// The values of an experiment by their keys (`w11`, `hidden.0.biases.1`, `training.learning_rate`), and with
/// what is known of its data `loss` and `accuracy` (in per cent).
ValueText valuesOf(const Experiment& experiment, std::optional<double> loss = {},
                   std::optional<double> accuracy = {});

/// The names that are most likely meant in a lesson on this experiment, for a "did you mean".
std::vector<std::string> valueNames(const Experiment& experiment);

/// Whether `{{name}}` shows something in this experiment.
bool isValueName(const QString& name, const Experiment& experiment);

} // namespace tanhgram
