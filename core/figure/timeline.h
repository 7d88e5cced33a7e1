// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/drawing.h"

#include <span>

namespace tanhgram {

/// What the figures of a training run share: the axis of epochs, the present position on it, the words for a
/// run that is missing or has diverged.

/// A figure without a run: `invitation` in its middle, and as its description.
Figure withoutRun(std::string name, const Text& title, const Text& invitation, const Canvas& canvas);

/// Where an update lies on the axis of epochs.
double epochOf(const Run& run, std::size_t update);

/// How far the axis of epochs reaches: to the run's end, and to the first epoch at least.
double lastEpoch(const Run& run);

/// One of several values recorded at every update, as a line over the epochs: `values` holds `width` of them
/// for each update, of which number `index` is taken. Of every pixel column it keeps the first, lowest,
/// highest and last, so that a long run costs one pass and little to paint; of many lines the columns are
/// wider.
Path lineOfUpdates(std::span<const double> values, std::size_t width, std::size_t index, const Run& run,
                   const Drawing& drawing);

/// The upright line at the present position, in an ink that no other line has, and where the run has
/// diverged, if it has.
void addPosition(Drawing& drawing, const Snapshot& snapshot, Ink ink = Ink::Cursor);

/// "Update 37 of 200, in epoch 10." and, if it has, that the run diverged and where.
Text positionSentence(const Snapshot& snapshot);

} // namespace tanhgram
