// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/input_plane.h"

namespace tanhgram {

Figure emptyInputFigure() {
    Figure figure;
    figure.x.title = "x1";
    figure.y.title = "x2";
    figure.equalScale = true;
    figure.dragging = Dragging::Probe;
    return figure;
}

void addProbe(Drawing& drawing, const Look& look) {
    if (look.probe) {
        drawing.addMarkers({*look.probe}, Ink::Text, MarkerShape::Diamond, 15);
        drawing.addMarkers({*look.probe}, Ink::Cursor, MarkerShape::Diamond, 10);
    }
}

} // namespace tanhgram
