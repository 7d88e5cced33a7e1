// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/strip.h"
#include "app/commands/inputs.h"
#include "core/figure/catalogue.h"

namespace tanhgram {

/// What is drawn: a kind of figure of an experiment that came from a file.
struct Subject {
    const FigureKind& kind;
    const Experiment& experiment;
    QString file;
};

/// The state that a figure of that kind draws of the experiment; of a figure of a training run its end.
/// Reports a run too large for memory, as all of these do.
Needed<Snapshot> presentState(const Subject& subject, Console& console);

/// The states that "KEY=VALUE,VALUE,..." names, one for each value; "epoch=1,10,50" trains once and takes the
/// network after so many epochs. What does not fit the experiment is bad usage.
Needed<std::vector<LabelledState>> listedStates(const Subject& subject, const QString& text,
                                                Console& console);

/// `count` states evenly along "KEY=FROM..TO"; epochs are rounded to whole ones.
Needed<std::vector<LabelledState>> sweptStates(const Subject& subject, const QString& text, int count,
                                               Console& console);

/// The state after training for so many epochs, for `--epoch N`.
Needed<Snapshot> trainedState(const Subject& subject, const QString& epoch, Console& console);

} // namespace tanhgram
