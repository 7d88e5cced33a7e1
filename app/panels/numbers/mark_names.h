// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figure.h"

#include <QString>

namespace tanhgram {

/// What kind of thing is drawn: "line", "points", "area", "label".
QString kindName(const Mark& mark);

/// What a mark of the figure stands for: as its legend says, or else as its ink is used everywhere
/// ("grid line", "points of class 0, blue").
QString meaningOf(const Figure& figure, const Mark& mark);

/// A label's text, or the note of a mark.
QString textOf(const Mark& mark);

/// The points that a mark is drawn through; of a label, the one where it stands.
const Vertex& pointOf(const Mark& mark, std::size_t index);
std::size_t pointsOf(const Mark& mark);

} // namespace tanhgram
