// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/drawing.h"
#include "core/geometry/plane_map.h"
#include "core/geometry/separability.h"

namespace tanhgram {

/// The visible range of the hidden space: [-1, 1] at least, the carried grid and the data, a little room, and
/// equal scale. A continuous function of the weights; while a hand drags something, what it was before.
AxesRange hiddenRange(const Snapshot& snapshot, const Canvas& canvas);

/// Places of the grid over [-1, 1]^2 that tell how far a network carries it: the corners behind one layer,
/// which is monotonic in every coordinate. Deeper networks are looked at in places that do not move with the
/// weights, so that a range moves smoothly.
Points placesThatReachFar(const Network& network);

/// Adds the 11 + 11 grid lines carried through the hidden layers.
void addCarriedGrid(Drawing& drawing, const PlaneMap& map);

/// Adds the state to compare with, if there is one: its plane as a pale patch, its data and its decision line
/// dotted.
void addStart(Drawing& drawing, const Snapshot& snapshot);

/// What the legend says of it.
LegendEntry startLegend();

/// A figure of the hidden space without marks: axis names h1 and h2, equal scale.
Figure emptyHiddenFigure(const Network& network);

/// Whether the decision is a line in the plane of h1 and h2: no other unit of the last layer has a weight.
bool decidesInPlane(const Network& network);

/// Whether a straight line can separate the classes where the decision line is drawn: in the plane of the
/// last layer's two units. Nothing if the layer has another number of units.
std::optional<Separability> hiddenSeparability(const Snapshot& snapshot);

/// "The last hidden layer has 5 units, of which the figure shows h1 and h2." or nothing, for two units.
Text unitsNote(const Network& network);

} // namespace tanhgram
