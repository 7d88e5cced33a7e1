// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geometry/path.h"
#include "core/words/text.h"

#include <optional>
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

/// Continuous maps of colour with a neutral middle.
enum class ColourMap {
    Classes, ///< from "surely class 0" to "surely class 1", undecided in the middle
    Signs,   ///< from the most negative number to the most positive, 0 in the middle
};

/// A colour out of a map, 0 its low end and 1 its high one, that may change evenly over the figure:
/// `at` + `slope` . p at point p. Beyond the ends the colour stays that of the end.
struct Shade {
    ColourMap map = ColourMap::Classes;
    double at = 0;
    Vertex slope = Vertex::Zero();

    double value(const Vertex& p) const { return at + slope.dot(p); }

    bool operator==(const Shade&) const = default;
};

/// A line through data coordinates, as all marks; widths and sizes are in points of the page or logical
/// pixels of the screen. A `shade` stands in for the ink's colour; a `note` is what a hand on the mark reads.
struct Polyline {
    Path path;
    Ink ink = Ink::Grid;
    double width = 1;
    Dash dash = Dash::Solid;
    std::optional<Shade> shade = {};
    Text note = {};

    bool operator==(const Polyline&) const = default;
};

struct Markers {
    Path centres;
    Ink ink = Ink::ClassBlue;
    MarkerShape shape = MarkerShape::Circle;
    double size = 5;
    std::optional<Shade> shade = {};
    Text note = {};

    bool operator==(const Markers&) const = default;
};

struct Polygon {
    Path path;
    Ink ink = Ink::RegionBlue;
    double opacity = 1;
    std::optional<Shade> shade = {};
    Text note = {};
    bool hatched = false; ///< with lines over its colour, which then says nothing alone

    bool operator==(const Polygon&) const = default;
};

enum class Anchor { Left, Centre, Right };

struct Label {
    Vertex at = Vertex::Zero();
    Text text;
    Ink ink = Ink::Text;
    Anchor anchor = Anchor::Centre;
    bool plate = true;                ///< a sheet of paper behind the text keeps it readable on lines
    std::optional<Shade> ground = {}; ///< the colour it stands on: it is written in black or white

    bool operator==(const Label&) const = default;
};

/// One thing to paint. Figures list them from back to front, already clipped to the axes' ranges.
using Mark = std::variant<Polyline, Markers, Polygon, Label>;

} // namespace tanhgram
