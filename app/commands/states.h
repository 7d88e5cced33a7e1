// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/strip.h"
#include "app/commands/inputs.h"
#include "core/figure/catalogue.h"

namespace tanhgram {

/// The states that "KEY=VALUE,VALUE,..." names, one for each value, as a figure of that kind draws them;
/// "epoch=1,10,50" trains once and takes the network after so many epochs. What does not fit the experiment
/// is bad usage.
Needed<std::vector<LabelledState>> listedStates(const FigureKind& kind, const Experiment& experiment,
                                                const QString& text, Console& console);

/// `count` states evenly along "KEY=FROM..TO"; epochs are rounded to whole ones.
Needed<std::vector<LabelledState>> sweptStates(const FigureKind& kind, const Experiment& experiment,
                                               const QString& text, int count, Console& console);

/// The state after training for so many epochs, for `--epoch N`.
Needed<Snapshot> trainedState(const Experiment& experiment, const QString& epoch, Console& console);

} // namespace tanhgram
