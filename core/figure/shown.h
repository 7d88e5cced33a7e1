// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/drawing.h"
#include "core/figure/figure.h"
#include "core/geometry/regions.h"

namespace tanhgram {

/// The network as it is looked at: without the units that are switched off.
Network shownNetwork(const Snapshot& snapshot);

/// The part of the input plane that surfaces and maps show: [-3, 3]^2, and all of the data.
Box inputWindow(const DataSet& data);

/// That part of the input plane, or what figures of equal kind share of it, with equal scale.
AxesRange inputPlane(const DataSet& data, const Look& look, const Canvas& canvas);

/// Places that know how high and low the sums of the last layer's contributions reach over `box`: the corners
/// of all cells, or a grid where the network is not made of flat pieces.
Points tellingPlaces(const Network& network, const Box& box);

/// The ink of unit `unit` of a layer wherever units are told apart.
Ink inkOfUnit(Eigen::Index unit);

/// "h3".
std::string unitName(Eigen::Index unit);

/// "2 x1 - 0.5 x2 + 1", in `digits` significant digits.
Text inWords(const Affine& f, int digits = 3);

/// "h1, h3 on", "all on", "none on"; with several hidden layers "layer 1: h1, h3 on; layer 2: none on".
Text inWords(const Network& network, Pattern on);

} // namespace tanhgram
