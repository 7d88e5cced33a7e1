// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figure.h"
#include "core/figure/snapshot.h"

namespace tanhgram {

/// The range of a figure's axes: what they have to show, and what a canvas of some shape then shows.
struct AxesRange {
    Box content;
    Box seen;
};

/// The range in which a unit is as long in x as in y on `canvas`, for what the figure has to show and the
/// range it shares with others.
AxesRange equalRange(Box content, const Look& look, const Canvas& canvas);

/// A figure in the making: its range, the canvas it is sampled for, and the marks so far. Everything added is
/// clipped to the range.
class Drawing {
public:
    Drawing(const AxesRange& range, const Canvas& canvas);
    /// On axes that show no more than they have to.
    Drawing(const Box& range, const Canvas& canvas) : Drawing(AxesRange{range, range}, canvas) {}

    void addLine(const Path& path, Ink ink, double width = 1, Dash dash = Dash::Solid);
    void addPolygon(const Path& path, Ink ink, double opacity);
    void addMarkers(const Path& centres, Ink ink, MarkerShape shape, double size);
    void addLabel(const Vertex& at, const Text& text, Ink ink, Anchor anchor);

    /// Marks with all their trimmings.
    void add(const Polyline& line);
    void add(const Polygon& polygon);
    void add(const Markers& markers);
    void add(const Label& label);

    /// Both classes at `coordinates` (2 x points): circles and squares, `scale` times as large as usual, on
    /// curves if the data traces curves. So they can be told apart without their colours.
    void addClasses(const Eigen::MatrixXd& coordinates, const DataSet& data, double scale = 1);

    const Box& range() const { return range_; }
    const Vertex& pixelsPerUnit() const { return scale_; }

    /// Puts range, round ticks and marks into `figure`.
    void finish(Figure& figure);

private:
    Box content_;
    Box range_;
    Vertex scale_;
    std::vector<Mark> marks_;
};

/// The step of round ticks that leaves their labels room along so many pixels, across or upwards.
double tickStepAcross(double length, double pixels);
double tickStepUpwards(double length, double pixels);

/// Legend entries of both classes, as `addClasses` draws them.
std::vector<LegendEntry> classLegend(const DataSet& data);

/// The columns of `values` as points; a missing second row counts as zeros.
Path pointsOf(const Eigen::MatrixXd& values);

/// The first two rows of `values`, a missing second one being zeros.
Eigen::Matrix2Xd firstTwoRows(const Eigen::MatrixXd& values);

} // namespace tanhgram
