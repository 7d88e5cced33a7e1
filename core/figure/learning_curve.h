// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/drawing.h"

namespace tanhgram {

/// Loss and accuracy over all data at every epoch of the run, and the present position. With
/// `look.logScale` the figure shows base-10 logarithms of both; values of 0 have none and are left out.
Figure learningCurveFigure(const Snapshot& snapshot, const Canvas& canvas);

} // namespace tanhgram
