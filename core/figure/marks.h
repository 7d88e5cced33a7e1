// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geometry/path.h"

#include <string>
#include <variant>
#include <vector>

namespace tanhgram {

/// What a mark stands for; the theme of screen or print gives each its colour.
enum class Ink {
    Grid,        ///< the grid carried through the network
    GridAxis,    ///< the two grid lines through the origin
    ClassBlue,   ///< class 0
    ClassGreen,  ///< class 1
    Boundary,    ///< where the logit is 0: the student's decision line or curve
    Witness,     ///< the maximum-margin line and its margin, or the overlap of the hulls
    RegionBlue,  ///< where the network says class 0
    RegionGreen, ///< where the network says class 1
    Curve,       ///< a function's graph: an activation, a loss
    CurveSecond, ///< the graph that accompanies it: a derivative, an accuracy
    Series1,     ///< the rest: one of several equal series, told apart by colour and dash
    Series2,
    Series3,
    Series4,
    Series5,
    Series6,
    Series7,
    Series8,
    Cursor, ///< the present position on a timeline
    Text,
};

enum class Dash { Solid, Dashed, Dotted };
enum class MarkerShape { Circle, Square, Triangle, Diamond };

/// A line through data coordinates, as all marks; widths and sizes are in points of the page or logical
/// pixels of the screen.
struct Polyline {
    Path path;
    Ink ink = Ink::Grid;
    double width = 1;
    Dash dash = Dash::Solid;
};

struct Markers {
    Path centres;
    Ink ink = Ink::ClassBlue;
    MarkerShape shape = MarkerShape::Circle;
    double size = 5;
};

struct Polygon {
    Path path;
    Ink ink = Ink::RegionBlue;
    double opacity = 1;
};

enum class Anchor { Left, Centre, Right };

struct Label {
    Vertex at = Vertex::Zero();
    std::string text;
    Ink ink = Ink::Text;
    Anchor anchor = Anchor::Centre;
};

/// One thing to paint. Figures list them from back to front, already clipped to the axes' ranges.
using Mark = std::variant<Polyline, Markers, Polygon, Label>;

} // namespace tanhgram
