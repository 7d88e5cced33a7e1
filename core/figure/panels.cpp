// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/panels.h"

#include <algorithm>

namespace tanhgram {

Box pixelFrame(const Canvas& canvas) {
    return {{0, 0}, {std::max(canvas.width, 1.0), std::max(canvas.height, 1.0)}};
}

namespace {

// The size of one of `count` panels in so many columns.
Vertex panelSize(const Canvas& canvas, int count, int columns, double strip, double gap) {
    const Vertex whole = pixelFrame(canvas).high;
    const int rows = (count + columns - 1) / columns;
    return {std::max(whole.x() / columns - gap, 1.0), std::max(whole.y() / rows - strip - gap, 1.0)};
}

} // namespace

std::vector<Box> panels(const Canvas& canvas, int count, double strip, double gap) {
    int best = 1;
    for (int columns = 2; columns <= count; ++columns)
        if (panelSize(canvas, count, columns, strip, gap).minCoeff() >
            panelSize(canvas, count, best, strip, gap).minCoeff())
            best = columns;
    return panelsIn(canvas, count, best, strip, gap);
}

std::vector<Box> panelsIn(const Canvas& canvas, int count, int columns, double strip, double gap) {
    const double height = pixelFrame(canvas).high.y();
    const Vertex size = panelSize(canvas, count, columns, strip, gap);
    const Vertex pitch(size.x() + gap, size.y() + strip + gap);
    std::vector<Box> boxes;
    for (int i = 0; i < count; ++i) {
        const Vertex low(gap / 2 + (i % columns) * pitch.x(),
                         std::max(height - (i / columns + 1) * pitch.y() + gap / 2, 0.0));
        boxes.push_back({low, low + size});
    }
    return boxes;
}

Path BoxMap::operator()(const Path& path) const {
    Path mapped;
    mapped.reserve(path.size());
    for (const Vertex& p : path)
        mapped.push_back((*this)(p));
    return mapped;
}

Box squareIn(const Box& panel) {
    const Vertex centre = (panel.low + panel.high) / 2;
    const Vertex half = Vertex::Constant(panel.size().minCoeff() / 2);
    return {centre - half, centre + half};
}

} // namespace tanhgram
