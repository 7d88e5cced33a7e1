// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geometry/path.h"
#include "core/network/network.h"

namespace tanhgram {

/// A network as a map of single points of the input plane, for callers that choose each point after seeing
/// the last. `forward` is the one for many points at once; both compute the same function. Holds a reference:
/// the network must outlive it, and have at most
/// `maxUnits` units a layer.
class PlaneMap {
public:
    /// `bend` tells how much of the last layer's activation is applied: h = (1 - bend) z + bend sigma(z).
    explicit PlaneMap(const Network& network, double bend = 1) : network_(network), bend_(bend) {}

    /// One number per unit of a layer, without heap memory.
    using Units = Eigen::Matrix<double, Eigen::Dynamic, 1, 0, maxUnits, 1>;

    /// z of layer `layer` (from 0) at input `x`.
    Units z(std::size_t layer, const Vertex& x) const;

    /// The first two coordinates of the last hidden layer, a missing one being 0.
    Vertex hidden(const Vertex& x) const;

    double logit(const Vertex& x) const;

    const Network& network() const { return network_; }

private:
    Units lastHidden(const Vertex& x) const;

    const Network& network_;
    double bend_;
};

} // namespace tanhgram
