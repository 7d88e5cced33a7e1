// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/surface_data.h"

#include <cmath>
#include <limits>
#include <numbers>

namespace tanhgram {

namespace {

constexpr Eigen::Index few = 60; // points that are drawn large, on stems
constexpr double ringRadius = 3.4;

// Which points stand where the surface, on the way from them to the eye, rises above the line of sight.
std::vector<bool> hiddenPoints(const Space& space, const Heights& heights, const Points& points,
                               const Eigen::RowVectorXd& at) {
    const int steps = points.cols() <= few ? 96 : 24;
    const SpaceRange& range = space.range();
    const Vertex step = 2 * std::numbers::sqrt2 / steps * space.eye();
    const double rise = 2 * std::numbers::sqrt2 / steps * space.sightRise();
    Eigen::MatrixXd places(2, points.cols() * steps);
    for (Eigen::Index i = 0; i < points.cols(); ++i)
        for (int k = 0; k < steps; ++k)
            places.col(i * steps + k) = range.plane.clamped(points.col(i) + (k + 1) * step);
    const Eigen::RowVectorXd surface = heights(places);
    const double visible = 0.004 * (range.high - range.low);
    std::vector<bool> hidden(static_cast<std::size_t>(points.cols()), false);
    for (Eigen::Index i = 0; i < points.cols(); ++i)
        for (int k = 0; k < steps && range.plane.contains(points.col(i) + (k + 1) * step); ++k)
            if (surface[i * steps + k] > at[i] + (k + 1) * rise + visible)
                hidden[static_cast<std::size_t>(i)] = true;
    return hidden;
}

Path ring(const Vertex& centre, bool square) {
    const int corners = square ? 4 : 20;
    Path path;
    for (int i = 0; i <= corners; ++i) {
        const double angle = 2 * std::numbers::pi * (i + 0.5) / corners;
        path.push_back(centre +
                       (square ? 1.25 : 1.0) * ringRadius * Vertex(std::cos(angle), std::sin(angle)));
    }
    return path;
}

void addHidden(Drawing& drawing, const Path& points, int label, const DataSet& data) {
    const Ink ink = label == 1 ? Ink::ClassGreen : Ink::ClassBlue;
    if (data.size() > few) {
        drawing.addMarkers(points, ink, label == 1 ? MarkerShape::Square : MarkerShape::Circle, 1.5);
        return;
    }
    for (const Vertex& point : points)
        if (point.allFinite())
            drawing.addLine(ring(point, label == 1), ink, 1.6);
}

} // namespace

bool addDataOnSurface(Drawing& drawing, const Space& space, const Heights& heights, double middle,
                      const DataSet& data) {
    if (data.size() == 0)
        return false;
    const Eigen::RowVectorXd at = heights(data.points);
    const std::vector<bool> hidden = hiddenPoints(space, heights, data.points, at);
    Eigen::MatrixXd seen(2, data.size());
    std::array<Path, 2> behind;
    for (Eigen::Index i = 0; i < data.size(); ++i) {
        const auto index = static_cast<std::size_t>(i);
        seen.col(i) = space(data.points.col(i), at[i]);
        if (data.size() <= few && seen.col(i).allFinite())
            drawing.addLine({space(data.points.col(i), middle), seen.col(i)}, Ink::Text, 1, Dash::Dotted);
        if (!hidden[index])
            continue;
        behind[data.labels[index] == 1 ? 1 : 0].push_back(seen.col(i));
        if (data.trace == Trace::Scattered)
            seen.col(i).setConstant(std::numeric_limits<double>::quiet_NaN());
    }
    for (const int label : {0, 1})
        if (data.trace == Trace::Scattered)
            addHidden(drawing, behind[static_cast<std::size_t>(label)], label, data);
    drawing.addClasses(seen, data);
    return data.trace == Trace::Scattered && data.size() <= few && !(behind[0].empty() && behind[1].empty());
}

} // namespace tanhgram
