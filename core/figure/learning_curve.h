// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/drawing.h"

namespace tanhgram {

/// Loss and accuracy over all data at every epoch of the run, and the present position. With
/// `look.logScale` its y axis counts powers of ten; values of 0 have no place on it and are left out.
Figure learningCurveFigure(const Snapshot& snapshot, const Canvas& canvas);

} // namespace tanhgram
