// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figure.h"

namespace tanhgram {

/// What is written around the plot of a figure.
struct FigureParts {
    bool title = true;
    bool axisNames = true;
    bool legend = true;
    bool caption = false; ///< the figure's description, below it

    bool operator==(const FigureParts&) const = default;
};

/// `figure` without the title, axis names, legend and description that `parts` leaves out.
Figure withParts(Figure figure, const FigureParts& parts);

} // namespace tanhgram
