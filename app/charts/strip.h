// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/export.h"
#include "core/figure/catalogue.h"

namespace tanhgram {

/// A state of the network, and the words that tell it from others: "tanh", "epoch 50".
struct LabelledState {
    Text label;
    Snapshot state;
};

/// One kind of figure of several states, each for the plot area it will have, all with the same scales.
/// A single state gives a strip of one.
Sheet stripOf(const FigureKind& kind, const std::vector<LabelledState>& states, const ExportOptions& options);

/// The same figures as pages of their own: the frames of an animation.
std::vector<Figure> framesOf(const FigureKind& kind, const std::vector<LabelledState>& states,
                             const ExportOptions& options);

} // namespace tanhgram
