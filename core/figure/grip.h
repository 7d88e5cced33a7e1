// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/patch.h"
#include "core/geometry/path.h"

#include <string>
#include <vector>

namespace tanhgram {

/// What a hand can take hold of in a figure.
enum class GripKind {
    Column, ///< the image of (1, 0) or (0, 1) in the hidden space: it moves a column of W
    Origin, ///< the image of the origin: it moves the last hidden layer's biases
    Line,   ///< the decision line: it moves the output's bias
    Normal, ///< the tip of the line's normal: it moves the output's weights, and the bias as they need it
    Weight, ///< an edge of the diagram
    Bias,   ///< a node of the diagram
};

/// A place in a figure by which weights and biases can be moved. The screen draws it, files and paper do not.
struct Grip {
    GripKind kind = GripKind::Weight;
    std::vector<std::string> keys; ///< what it moves, as dotted keys (see parameterKeys)
    Path path;                     ///< in data coordinates: the way to the handle, which is its last point
    Vertex label = Vertex::Zero(); ///< where to write what it says; on a line, where its handle is
    double unit = 1;               ///< how long a change by 1 is in the figure (Normal, Weight, Bias)
    double size = 16;              ///< of the handle, in pixels
    Eigen::Index column = 0;       ///< of a Column: which one

    bool operator==(const Grip&) const = default;
};

/// Whether both are the same thing to take hold of, wherever it lies now.
bool sameHandle(const Grip& a, const Grip& b);

/// Whether the hand may hold it anywhere along its path, and not only at its end.
bool isHeldAlong(GripKind kind);

/// The range of the sliders: a hand takes a weight or bias no further than this, or than it is already.
inline constexpr double parameterReach = 3;

/// How many steps of a weight or bias make 1; 0: it moves freely.
inline constexpr int usualSteps = 10;

/// What the network's weights and biases become when the grip is dragged from `from` to `to`, both in the
/// figure's data coordinates and the network being the one the drag began with. They come in whole steps.
/// - Column, Origin: the image follows: it lies at `to` if the drag began in its middle, moves freely, and
/// the
///   activation reaches so far. A coordinate that is not moved keeps its weight. An image that ReLU holds at
///   0 comes off it when it is dragged above 0; dragged below, its z sinks further.
/// - Line: it is shifted so that its point at `from` comes to `to`; it does not turn.
/// - Normal: it ends at `to`, while the line turns about the normal's foot: the bias follows as far as it
/// must.
/// - Weight, Bias: it grows by the way upward.
Patch dragged(const Network& network, const Grip& grip, const Vertex& from, const Vertex& to,
              int stepsPerUnit = usualSteps);

/// The same for one stroke of the keyboard or the wheel: `by` is added to the column, the biases or the
/// normal; the line is shifted by it; a single weight or bias grows by the sum of both.
Patch nudged(const Network& network, const Grip& grip, const Vertex& by);

} // namespace tanhgram
