// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/drawing.h"

namespace tanhgram {

/// The logit as a surface over the input plane, turned and tilted, with the plane at 0 and the data on it.
Figure surfaceFigure(const Snapshot& snapshot, const Canvas& canvas);

/// The same for the probability of class 1, with the plane at 1/2.
Figure probabilitySurfaceFigure(const Snapshot& snapshot, const Canvas& canvas);

/// How far a running sum has come: over how many units of the last hidden layer, and whether it is `whole`,
/// all of them with the bias. Its network's logit is the sum.
struct RunningSum {
    Network network;
    Eigen::Index units = 0;
    bool whole = true;
};
RunningSum runningSum(const Snapshot& snapshot);

/// The sum of the first units' contributions as a surface; the bias comes in after the last.
Figure runningSumFigure(const Snapshot& snapshot, const Canvas& canvas);

} // namespace tanhgram
