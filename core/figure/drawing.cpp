// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/drawing.h"

#include "core/geometry/clip.h"
#include "core/geometry/ranges.h"
#include "core/geometry/simplify.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tanhgram {

namespace {

struct ClassStyle {
    int label;
    Ink ink;
    MarkerShape shape;
    Phrase name;
};

constexpr std::array classStyles{
    ClassStyle{0, Ink::ClassBlue, MarkerShape::Circle, phrase("Figure", "class 0 (blue)")},
    ClassStyle{1, Ink::ClassGreen, MarkerShape::Square, phrase("Figure", "class 1 (green)")}};

// Many points leave room only for small markers.
double markerSize(Eigen::Index count) {
    return count > 500 ? 3 : count > 60 ? 5 : 8;
}

constexpr double beadSize = 7;

/// A few points of a curve, evenly spread over its points, to mark whose curve it is.
Path beadsOf(const Path& curve) {
    constexpr std::size_t count = 8;
    Path beads;
    for (std::size_t i = 0; i < count && !curve.empty(); ++i)
        beads.push_back(curve[(2 * i + 1) * (curve.size() - 1) / (2 * count)]);
    return beads;
}

double roomyStep(double length, double pixels, double perTick) {
    constexpr int fewest = 3, most = 9;
    return tickStep(length, std::clamp(static_cast<int>(pixels / perTick), fewest, most));
}

} // namespace

AxesRange equalRange(Box content, const Look& look, const Canvas& canvas) {
    includeShared(content, look);
    return {content, equalScaled(content, canvas.width, canvas.height)};
}

Drawing::Drawing(const AxesRange& range, const Canvas& canvas)
    : content_(range.content), range_(range.seen),
      scale_(tanhgram::pixelsPerUnit(range_, canvas.width, canvas.height)) {}

void Drawing::addLine(const Path& path, Ink ink, double width, Dash dash) {
    add(Polyline{path, ink, width, dash});
}

void Drawing::addPolygon(const Path& path, Ink ink, double opacity) {
    add(Polygon{path, ink, opacity});
}

void Drawing::addMarkers(const Path& centres, Ink ink, MarkerShape shape, double size) {
    add(Markers{centres, ink, shape, size});
}

void Drawing::addLabel(const Vertex& at, const Text& text, Ink ink, Anchor anchor) {
    add(Label{at, text, ink, anchor});
}

void Drawing::add(const Polyline& line) {
    for (Path& piece : clipPolyline(line.path, range_)) {
        Polyline clipped = line;
        clipped.path = std::move(piece);
        marks_.emplace_back(std::move(clipped));
    }
}

void Drawing::add(const Polygon& polygon) {
    Polygon clipped = polygon;
    clipped.path = clipPolygon(polygon.path, range_);
    if (clipped.path.size() >= 3)
        marks_.emplace_back(std::move(clipped));
}

void Drawing::add(const Markers& markers) {
    Markers visible = markers;
    std::erase_if(visible.centres,
                  [this](const Vertex& centre) { return !centre.allFinite() || !range_.contains(centre); });
    if (!visible.centres.empty())
        marks_.emplace_back(std::move(visible));
}

void Drawing::add(const Label& label) {
    if (label.at.allFinite() && range_.contains(label.at))
        marks_.emplace_back(label);
}

void Drawing::addClasses(const Eigen::MatrixXd& coordinates, const DataSet& data, double scale) {
    for (const ClassStyle& style : classStyles) {
        const Path points = pointsOf(ofClass(coordinates, data.labels, style.label));
        if (data.trace == Trace::Scattered) {
            addMarkers(points, style.ink, style.shape, scale * markerSize(data.size()));
            continue;
        }
        for (const Path& piece : clipPolyline(points, range_))
            marks_.emplace_back(std::in_place_type<Polyline>, simplified(piece, scale_), style.ink, 2.5,
                                Dash::Solid);
        addMarkers(beadsOf(points), style.ink, style.shape, scale * beadSize);
    }
}

void Drawing::finish(Figure& figure) {
    const Text xTitle = figure.x.title;
    const Text yTitle = figure.y.title;
    const Vertex size = range_.size(), pixels = size.cwiseProduct(scale_);
    figure.x = {{}, range_.low.x(), range_.high.x(), tickStepAcross(size.x(), pixels.x())};
    figure.y = {{}, range_.low.y(), range_.high.y(), tickStepUpwards(size.y(), pixels.y())};
    figure.x.title = xTitle;
    figure.y.title = yTitle;
    figure.content = content_;
    figure.marks = std::move(marks_);
}

double tickStepAcross(double length, double pixels) {
    return roomyStep(length, pixels, 45);
}

double tickStepUpwards(double length, double pixels) {
    return roomyStep(length, pixels, 26);
}

std::vector<LegendEntry> classLegend(const DataSet& data) {
    std::vector<LegendEntry> entries;
    for (const ClassStyle& style : classStyles) {
        LegendEntry entry{style.name, style.ink, Dash::Solid, data.trace == Trace::Scattered, style.shape};
        entry.beaded = data.trace == Trace::Curve;
        entries.push_back(entry);
    }
    return entries;
}

Path pointsOf(const Eigen::MatrixXd& values) {
    Path points;
    points.reserve(static_cast<std::size_t>(values.cols()));
    for (Eigen::Index i = 0; i < values.cols(); ++i)
        points.emplace_back(values(0, i), values.rows() > 1 ? values(1, i) : 0);
    return points;
}

Eigen::Matrix2Xd firstTwoRows(const Eigen::MatrixXd& values) {
    Eigen::Matrix2Xd result = Eigen::Matrix2Xd::Zero(2, values.cols());
    const Eigen::Index rows = std::min<Eigen::Index>(values.rows(), 2);
    result.topRows(rows) = values.topRows(rows);
    return result;
}

} // namespace tanhgram
