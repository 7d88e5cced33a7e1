// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/data_table.h"
#include "core/figure/snapshot.h"

namespace tanhgram {

/// Of the output surface: x1, x2 and the output (a logit) of every data point, with its class, and of the
/// crossings of the grid's lines, at whole x1 and x2. Without the nodes that are switched off.
DataTable surfaceTable(const Snapshot& snapshot);

/// The same with the probability of class 1, in [0, 1].
DataTable probabilitySurfaceTable(const Snapshot& snapshot);

/// The same with the sum of the units that have been added up, and with all of them of the bias.
DataTable runningSumTable(const Snapshot& snapshot);

/// What each unit of the last hidden layer adds to the output, v_j h_j, one unit after the other, at the same
/// places. A unit that is switched off adds 0.
DataTable contributionsTable(const Snapshot& snapshot);

/// Every weight and bias: its layer, its name, from where to where it leads, and its value, in the order of
/// parametersOf().
DataTable weightsTable(const Snapshot& snapshot);

/// The same, and then what the diagram says of the nodes: at the point that is followed the inputs, every z
/// and h, and the output; without one which nodes are dead or switched off.
DataTable networkTable(const Snapshot& snapshot);

/// Of every stage of the plane's way where the data points and the crossings of the grid over [-1, 1]^2 have
/// come to, in the first two coordinates; and in the last the ends of the decision line as it is drawn.
DataTable stagesTable(const Snapshot& snapshot);

} // namespace tanhgram
