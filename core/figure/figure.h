// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/grip.h"
#include "core/figure/marks.h"
#include "core/geometry/ranges.h"

#include <string>
#include <vector>

namespace tanhgram {

/// One axis: its range, the round values that get a tick, and its name ("h1").
struct Axis {
    Text title;
    double low = -1;
    double high = 1;
    double tickStep = 0.5; ///< ticks stand at the multiples of this inside [low, high]
    bool log = false;      ///< it counts powers of ten: what stands at -2 is 0.01, and its tick says so
};

/// The numbers that the two ends of a colour map stand for.
struct ColourScale {
    ColourMap map = ColourMap::Classes;
    double low = -1;
    double high = 1;
};

/// How a region looks.
struct Ground {
    Ink ink = Ink::RegionBlue;
    bool hatched = false;
};

/// An entry of the legend: the ink, how it looks, and what it means.
struct LegendEntry {
    Text text;
    Ink ink = Ink::Curve;
    Dash dash = Dash::Solid;
    bool marker = false;
    MarkerShape shape = MarkerShape::Circle;
    bool beaded = false;                   ///< a line with such markers on it
    std::optional<ColourScale> scale = {}; ///< the whole map as a bar, instead of ink and dash
    std::optional<Ground> ground = {};     ///< the region that the same words name, behind the rest
};

/// What dragging in a figure does: nothing, turn and tilt it, or move the point of the input plane that is
/// followed through the network.
enum class Dragging { None, Turn, Probe };

/// A whole figure as plain data: the screen, SVG, PDF, PNG, CSV and the tests see the same marks.
struct Figure {
    std::string name; ///< as in the catalogue: "hidden"
    Text title;
    Text description; ///< a sentence or two that follows the state, for screen readers and captions
    Axis x;
    Axis y;
    Box content;                    ///< what x and y have to show; a canvas of another shape shows more
    bool equalScale = false;        ///< one unit is as long on both axes
    bool axes = true;               ///< drawn along the plot; diagrams and views of space have none
    std::optional<Interval> values; ///< the numbers that its colours or heights show, if they show any
    Dragging dragging = Dragging::None;
    std::vector<Mark> marks;
    std::vector<Grip> grips; ///< in the order in which the keyboard goes through them
    std::vector<LegendEntry> legend;
};

/// The size of the plot area in pixels: figures sample curves as finely as it can show.
struct Canvas {
    double width = 600;
    double height = 500;

    bool operator==(const Canvas&) const = default;
};

} // namespace tanhgram
