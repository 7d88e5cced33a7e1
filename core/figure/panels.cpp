// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/panels.h"

#include <algorithm>

namespace tanhgram {

Box pixelFrame(const Canvas& canvas) {
    return {{0, 0}, {std::max(canvas.width, 1.0), std::max(canvas.height, 1.0)}};
}

std::vector<Box> panels(const Canvas& canvas, int count, double strip, double gap) {
    const Vertex whole = pixelFrame(canvas).high;
    const auto sizeWith = [&](int columns) {
        const int rows = (count + columns - 1) / columns;
        return Vertex(std::max(whole.x() / columns - gap, 1.0),
                      std::max(whole.y() / rows - strip - gap, 1.0));
    };
    int best = 1;
    for (int columns = 2; columns <= count; ++columns)
        if (sizeWith(columns).minCoeff() > sizeWith(best).minCoeff())
            best = columns;
    const Vertex size = sizeWith(best);
    const Vertex pitch(size.x() + gap, size.y() + strip + gap);
    std::vector<Box> boxes;
    for (int i = 0; i < count; ++i) {
        const Vertex low(gap / 2 + (i % best) * pitch.x(),
                         std::max(whole.y() - (i / best + 1) * pitch.y() + gap / 2, 0.0));
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
