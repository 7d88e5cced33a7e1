// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geometry/edges.h"
#include "core/geometry/plane_map.h"
#include "core/geometry/regions.h"

namespace tanhgram {

/// What a network decides over a rectangle of the input plane.
struct DecisionMap {
    std::vector<Path> boundary; ///< where the logit changes sign, class 1 to its left
    Path blue;                  ///< where it is negative: one polygon (see `bridged`), empty if nowhere
    Path green;                 ///< where it is positive
};

/// The decision map over `box`. Networks that have `Regions`: exact up to rounding, places where the logit is
/// 0 throughout belong to neither side. Others: the boundary is within a quarter of a pixel; features
/// narrower than about 12 pixels may be missed.
DecisionMap decisionMap(const Network& network, const Box& box, const Vertex& pixelsPerUnit);

/// The two ways behind it: cells on which the network is linear, and marching squares with root refinement.
DecisionMap decisionMapOfCells(const Regions& regions, const Box& box);
DecisionMap decisionMapByMarching(const Network& network, const Box& box, const Vertex& pixelsPerUnit);

/// The map whose positive and negative regions have these outlines.
DecisionMap decisionMapOf(const std::vector<Edge>& positive, const std::vector<Edge>& negative,
                          const Box& box);

} // namespace tanhgram
