// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/drawing.h"

namespace tanhgram {

/// What a view of space shows: a part of the input plane, and heights over it.
struct SpaceRange {
    Box plane;
    double low = -1;
    double high = 1;
};

/// The space over the input plane as an eye far away sees it: turned around the vertical axis and tilted, in
/// parallel projection, fitted into a rectangle of the figure whatever the turn.
class Space {
public:
    Space(const SpaceRange& range, const Look& look, const Box& frame);

    /// Where `height` over `p` is seen in the figure.
    Vertex operator()(const Vertex& p, double height) const { return seen(unit(p), level(height)); }

    /// The direction in the plane in which the eye is, as long as half the plane.
    Vertex eye() const { return eye_.cwiseProduct(range_.plane.size() / 2); }

    /// By how much in height a line of sight rises along `eye()`.
    double sightRise() const;
    const SpaceRange& range() const { return range_; }

    /// How colours that change with the height f over the plane change over the figure: the slope of the
    /// height by figure coordinates; nothing if the face is seen edge on.
    std::optional<Vertex> slopeSeen(const Vertex& slope) const;

    /// The box around the space, with ticks and names on its axes if there is room for them.
    void addBox(Drawing& drawing, const Text& heightName) const;

private:
    Vertex unit(const Vertex& p) const; ///< the plane as [-1, 1]^2
    double level(double height) const;  ///< heights as [-1, 1]
    Vertex seen(const Vertex& unit, double level) const;
    void addGrid(Drawing& drawing, Eigen::Index axis, const Vertex& back) const;
    void addTicks(Drawing& drawing, Eigen::Index axis) const;
    void addHeightTicks(Drawing& drawing, const Text& name) const;
    double place(Eigen::Index axis, double tick) const; ///< a number on an axis of the plane as [-1, 1]

    SpaceRange range_;
    Vertex eye_;
    Vertex right_;
    double sine_;
    double cosine_;
    bool numbered_; ///< numbers stand around the box
    double scale_;
    Vertex centre_;
};

} // namespace tanhgram
