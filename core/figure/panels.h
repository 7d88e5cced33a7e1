// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figure.h"

namespace tanhgram {

/// The coordinates of a figure without axes: its own pixels, y upward.
Box pixelFrame(const Canvas& canvas);

/// `count` panels side by side in rows, as large as they can be, each with a strip of `strip` pixels above it
/// for its title and `gap` pixels around.
std::vector<Box> panels(const Canvas& canvas, int count, double strip = 20, double gap = 8);

/// The map that takes `from` to `to`, along each axis.
struct BoxMap {
    Box from;
    Box to;

    Vertex operator()(const Vertex& p) const {
        return to.low + (p - from.low).cwiseQuotient(from.size()).cwiseProduct(to.size());
    }
    Path operator()(const Path& path) const;
    /// How a quantity of slope `slope` over `from` changes over `to`.
    Vertex slope(const Vertex& slope) const {
        return slope.cwiseProduct(from.size()).cwiseQuotient(to.size());
    }
};

/// The largest square in the middle of a panel.
Box squareIn(const Box& panel);

} // namespace tanhgram
