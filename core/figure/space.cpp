// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/space.h"

#include "core/figure/words.h"
#include "core/geometry/ranges.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace tanhgram {

namespace {

constexpr double roomOfNumber = 30; ///< pixels along a slanted edge

constexpr double tallness = 0.7; // half the height of the box, its base being 2 x 2
constexpr double tickLength = 5; // pixels
constexpr double tickGap = 15;   // pixels between an edge and its numbers
constexpr double nameGap = 36;   // and its name
constexpr double sideRoom = 62;  // pixels that numbers and names need beside the box
constexpr double lowerRoom = 46; // below it
constexpr double upperRoom = 24; // and above
constexpr double smallest = 230; // pixels a frame needs to have room for numbers
constexpr double noRoom = 3;     // around the box in smaller ones

// The round numbers from low to high.
std::vector<double> roundNumbers(double low, double high, int most) {
    const double step = tickStep(high - low, most);
    std::vector<double> numbers;
    for (double i = std::ceil(low / step - 1e-9); i * step <= high + 1e-9 * step; ++i)
        numbers.push_back(i * step);
    return numbers;
}

double radians(double degrees) {
    return degrees * std::numbers::pi / 180;
}

bool isSmall(const Box& frame) {
    return frame.size().minCoeff() < smallest;
}

} // namespace

Space::Space(const SpaceRange& range, const Look& look, const Box& frame)
    : range_(range), eye_(std::sin(radians(look.turn)), -std::cos(radians(look.turn))),
      right_(-eye_.y(), eye_.x()), sine_(std::sin(radians(std::clamp(look.tilt, 0.0, 90.0)))),
      cosine_(std::cos(radians(std::clamp(look.tilt, 0.0, 90.0)))), numbered_(!isSmall(frame)) {
    const double side = numbered_ ? sideRoom : noRoom;
    const double below = numbered_ ? lowerRoom : noRoom, above = numbered_ ? upperRoom : noRoom;
    const double wide = std::numbers::sqrt2;
    const double high = std::numbers::sqrt2 * sine_ + tallness * cosine_;
    scale_ =
        std::min((frame.size().x() - 2 * side) / (2 * wide), (frame.size().y() - below - above) / (2 * high));
    centre_ = (frame.low + frame.high) / 2 + Vertex(0, (below - above) / 2);
}

Vertex Space::unit(const Vertex& p) const {
    return 2 * (p - range_.plane.low).cwiseQuotient(range_.plane.size()) - Vertex::Ones();
}

double Space::level(double height) const {
    return 2 * (height - range_.low) / (range_.high - range_.low) - 1;
}

Vertex Space::seen(const Vertex& unit, double level) const {
    return centre_ + scale_ * Vertex(unit.dot(right_), -unit.dot(eye_) * sine_ + tallness * level * cosine_);
}

double Space::sightRise() const {
    return sine_ / (tallness * cosine_) * (range_.high - range_.low) / 2;
}

double Space::place(Eigen::Index axis, double tick) const {
    return 2 * (tick - range_.plane.low[axis]) / range_.plane.size()[axis] - 1;
}

std::optional<Vertex> Space::slopeSeen(const Vertex& slope) const {
    const Vertex perUnit = 2 * range_.plane.size().cwiseInverse();
    const double perHeight = 2 * tallness * cosine_ / (range_.high - range_.low);
    Eigen::Matrix2d seenBy; // columns: what one step along x1 and along x2 is in the figure
    for (Eigen::Index axis = 0; axis < 2; ++axis)
        seenBy.col(axis) = scale_ * Vertex(right_[axis] * perUnit[axis],
                                           -eye_[axis] * perUnit[axis] * sine_ + perHeight * slope[axis]);
    const double determinant = seenBy(0, 0) * seenBy(1, 1) - seenBy(0, 1) * seenBy(1, 0);
    if (!(std::abs(determinant) > 1e-9 * seenBy.squaredNorm()))
        return std::nullopt;
    return Vertex(slope.x() * seenBy(1, 1) - slope.y() * seenBy(1, 0),
                  -slope.x() * seenBy(0, 1) + slope.y() * seenBy(0, 0)) /
           determinant;
}

// The floor and the two walls behind everything, with their grids.
void Space::addBox(Drawing& drawing, const Text& heightName) const {
    const Vertex back(eye_.x() > 0 ? -1 : 1, eye_.y() > 0 ? -1 : 1);
    if (numbered_)
        for (Eigen::Index axis = 0; axis < 2; ++axis)
            addGrid(drawing, axis, back);
    Path floor;
    for (const Vertex& corner : {Vertex(-1, -1), Vertex(1, -1), Vertex(1, 1), Vertex(-1, 1), Vertex(-1, -1)})
        floor.push_back(seen(corner, -1));
    drawing.addLine(floor, Ink::GridAxis, 0.9);
    drawing.addLine({seen(back, -1), seen(back, 1)}, Ink::GridAxis, 0.9);
    for (Eigen::Index axis = 0; axis < 2; ++axis) {
        Vertex side = back;
        side[axis] = -back[axis];
        drawing.addLine({seen(back, 1), seen(side, 1), seen(side, -1)}, Ink::GridAxis, 0.9);
        if (numbered_)
            addTicks(drawing, axis);
    }
    if (numbered_)
        addHeightTicks(drawing, heightName);
}

// The lines of round numbers on the floor and up the wall, and of round heights along the wall.
void Space::addGrid(Drawing& drawing, Eigen::Index axis, const Vertex& back) const {
    constexpr double thin = 0.6;
    for (const double tick : roundNumbers(range_.plane.low[axis], range_.plane.high[axis], 6)) {
        Vertex far = back, near = -back;
        far[axis] = near[axis] = place(axis, tick);
        drawing.addLine({seen(near, -1), seen(far, -1), seen(far, 1)}, Ink::Grid, thin);
    }
    Vertex side = back;
    side[axis] = -back[axis];
    for (const double tick : roundNumbers(range_.low, range_.high, 6))
        drawing.addLine({seen(back, level(tick)), seen(side, level(tick))}, Ink::Grid, thin);
}

void Space::addTicks(Drawing& drawing, Eigen::Index axis) const {
    const Eigen::Index other = 1 - axis;
    Vertex out = Vertex::Zero();
    out[other] = eye_[other] > 0 ? 1 : -1;
    // An edge seen nearly end on has no room for numbers, and needs none.
    const Vertex along = seen(Vertex::Unit(axis), 0) - seen(Vertex::Zero(), 0);
    if (along.norm() < 0.35 * scale_)
        return;
    Vertex outward = Vertex(-along.y(), along.x()).normalized();
    if (outward.dot(seen(out, -1) - seen(Vertex::Zero(), -1)) < 0)
        outward = -outward;
    const int most = std::clamp(static_cast<int>(2 * along.norm() / roomOfNumber), 2, 6);
    for (const double tick : roundNumbers(range_.plane.low[axis], range_.plane.high[axis], most)) {
        Vertex at = out;
        at[axis] = place(axis, tick);
        const Vertex foot = seen(at, -1);
        drawing.addLine({foot, foot + tickLength * outward}, Ink::GridAxis, 0.9);
        drawing.add(Label{foot + tickGap * outward, inWords(tick), Ink::Text, Anchor::Centre, false});
    }
    drawing.add(
        Label{seen(out, -1) + nameGap * outward, axis == 0 ? "x1" : "x2", Ink::Text, Anchor::Centre, false});
}

void Space::addHeightTicks(Drawing& drawing, const Text& name) const {
    // Of the two corners at the sides, the left one.
    Vertex corner(eye_.x() > 0 ? 1 : -1, eye_.y() > 0 ? -1 : 1);
    if (corner.dot(right_) > 0)
        corner = -corner;
    if (cosine_ < 0.2)
        return;
    for (const double tick : roundNumbers(range_.low, range_.high, cosine_ < 0.5 ? 3 : 6)) {
        const Vertex at = seen(corner, level(tick));
        drawing.addLine({at, at - Vertex(tickLength, 0)}, Ink::GridAxis, 0.9);
        drawing.add(Label{at - Vertex(8, 0), inWords(tick), Ink::Text, Anchor::Right, false});
    }
    drawing.add(Label{seen(corner, 1) + Vertex(-4, 15), name, Ink::Text, Anchor::Centre, false});
}

} // namespace tanhgram
