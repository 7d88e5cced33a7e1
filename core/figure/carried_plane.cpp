// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/carried_plane.h"

#include "core/figure/drawing.h"
#include "core/figure/hidden_space.h"
#include "core/geometry/ranges.h"

namespace tanhgram {

namespace {

Eigen::Matrix2Xd carried(const PlaneMap& map, const Points& points) {
    Eigen::Matrix2Xd places(2, points.cols());
    for (Eigen::Index i = 0; i < points.cols(); ++i)
        places.col(i) = map.hidden(points.col(i));
    return places;
}

} // namespace

CarriedPlane carriedPlane(const Snapshot& snapshot, const MorphStage& stage) {
    CarriedPlane plane{morphed(snapshot.network, stage), {}, {}};
    const PlaneMap map = plane.map();
    plane.places = carried(map, snapshot.data->points);
    for (const Vertex& point : pointsOf(carried(map, placesThatReachFar(plane.now.network))))
        include(plane.reach, point);
    for (const Vertex& point : pointsOf(plane.places))
        include(plane.reach, point);
    return plane;
}

} // namespace tanhgram
