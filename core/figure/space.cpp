// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/space.h"

#include "core/figure/words.h"
#include "core/geometry/ranges.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace tanhgram {

namespace {

constexpr double tallness = 0.7; // half the height of the box, its base being 2 x 2
constexpr double tickGap = 14;   // pixels between an edge and its numbers
constexpr double nameGap = 32;
constexpr double smallest = 230; // pixels a frame needs to have room for numbers

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
      cosine_(std::cos(radians(std::clamp(look.tilt, 0.0, 90.0)))), numbered_(!isSmall(frame)),
      centre_((frame.low + frame.high) / 2) {
    const double room = numbered_ ? 0.82 : 0.94;
    const double wide = std::numbers::sqrt2;
    const double high = std::numbers::sqrt2 * sine_ + tallness * cosine_;
    scale_ = room * std::min(frame.size().x() / (2 * wide), frame.size().y() / (2 * high));
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

// The floor, and the three edges behind everything.
void Space::addBox(Drawing& drawing, const std::string& heightName) const {
    const Vertex back(eye_.x() > 0 ? -1 : 1, eye_.y() > 0 ? -1 : 1);
    Path floor;
    for (const Vertex& corner : {Vertex(-1, -1), Vertex(1, -1), Vertex(1, 1), Vertex(-1, 1), Vertex(-1, -1)})
        floor.push_back(seen(corner, -1));
    drawing.addLine(floor, Ink::Grid);
    drawing.addLine({seen(back, -1), seen(back, 1)}, Ink::Grid);
    for (Eigen::Index axis = 0; axis < 2; ++axis) {
        Vertex side = back;
        side[axis] = -back[axis];
        drawing.addLine({seen(back, 1), seen(side, 1), seen(side, -1)}, Ink::Grid);
        if (numbered_)
            addTicks(drawing, axis);
    }
    if (numbered_)
        addHeightTicks(drawing, heightName);
}

void Space::addTicks(Drawing& drawing, Eigen::Index axis) const {
    const Eigen::Index other = 1 - axis;
    const double front = eye_[other] > 0 ? 1 : -1;
    Vertex out = Vertex::Zero();
    out[other] = front;
    const Vertex away = (seen(out, -1) - seen(Vertex::Zero(), -1)) - Vertex(0, 0.35 * scale_);
    const Vertex outward = away.normalized();
    const double low = range_.plane.low[axis], high = range_.plane.high[axis];
    const double step = tickStep(high - low, 4);
    for (double tick = std::ceil(low / step) * step; tick <= high * (1 + 1e-12); tick += step) {
        Vertex at = out;
        at[axis] = 2 * (tick - low) / (high - low) - 1;
        drawing.add(Label{seen(at, -1) + tickGap * outward, inWords(std::abs(tick) < 1e-9 * step ? 0 : tick),
                          Ink::Text, Anchor::Centre, false});
    }
    drawing.add(
        Label{seen(out, -1) + nameGap * outward, axis == 0 ? "x1" : "x2", Ink::Text, Anchor::Centre, false});
}

void Space::addHeightTicks(Drawing& drawing, const std::string& name) const {
    // Of the two corners at the sides, the left one.
    Vertex corner(eye_.x() > 0 ? 1 : -1, eye_.y() > 0 ? -1 : 1);
    if (corner.dot(right_) > 0)
        corner = -corner;
    if (cosine_ < 0.2)
        return;
    const double step = tickStep(range_.high - range_.low, 6);
    for (double tick = std::ceil(range_.low / step) * step; tick <= range_.high; tick += step) {
        const Vertex at = seen(corner, level(tick));
        drawing.addLine({at, at - Vertex(5, 0)}, Ink::GridAxis);
        drawing.add(Label{at - Vertex(8, 0), inWords(std::abs(tick) < 1e-9 * step ? 0 : tick), Ink::Text,
                          Anchor::Right, false});
    }
    drawing.add(Label{seen(corner, 1) + Vertex(0, 14), name, Ink::Text, Anchor::Centre, false});
}

} // namespace tanhgram
