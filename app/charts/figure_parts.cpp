// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/figure_parts.h"

namespace tanhgram {

Figure withParts(Figure figure, const FigureParts& parts) {
    if (!parts.title)
        figure.title = {};
    if (!parts.axisNames)
        figure.x.title = figure.y.title = {};
    if (!parts.legend)
        figure.legend.clear();
    if (!parts.caption)
        figure.description = {};
    return figure;
}

} // namespace tanhgram
