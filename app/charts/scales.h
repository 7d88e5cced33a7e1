// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figure.h"
#include "core/figure/look.h"

#include <optional>

namespace tanhgram {

/// What figures of one kind must have in common to be compared: what their axes have to show, and the numbers
/// that their colours and heights stand for. Nothing where a figure has no such thing. Where scales are equal
/// on both axes, each figure shows as much more as the shape of its own canvas needs.
struct Scales {
    std::optional<Box> axes;
    std::optional<Interval> values;

    bool operator==(const Scales&) const = default;
};

/// The scales of a figure, with those that it shares already.
Scales scalesOf(const Figure& figure);

/// Grows `scales` to hold `other`.
void include(Scales& scales, const Scales& other);

/// Has a figure of that look drawn with those scales at least.
void share(Look& look, const Scales& scales);

/// Grows the axes of a drawn figure, whose range may not be its own to choose, to those scales.
void grow(Figure& figure, const Scales& scales, const Canvas& canvas);

} // namespace tanhgram
