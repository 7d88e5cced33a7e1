// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/data_set.h"

namespace tanhgram {

// The curves that the named data sets lie on, without noise: place `i` of the `count` places of one class.

/// On x2 = x1^2 (class 0) or x2 = x1^2 - 0.5 (class 1); x1 evenly spaced on [-1, 1]. `count` is at least 2.
LabelledPoint onParabola(int label, int i, int count);

/// On the corners of the unit square in the order (1, 1), (1, 0), (0, 1), (0, 0) and again; they say their
/// own label, which is 1 where both coordinates are alike.
LabelledPoint onCorner(int i);

/// On the circle of radius 0.85 (class 0) or 0.4 (class 1), or `further` out.
LabelledPoint onCircle(int label, int i, int count, double further = 0);

/// On one of two half-ellipses that reach into one another. `count` is at least 2.
LabelledPoint onMoon(int label, int i, int count);

/// On one of two spiral arms of one and three quarter turns.
LabelledPoint onSpiral(int label, int i, int count);

/// The middle of a cloud: (-0.4, -0.4) for class 0, (0.4, 0.4) for class 1.
LabelledPoint middleOfCloud(int label);

} // namespace tanhgram
