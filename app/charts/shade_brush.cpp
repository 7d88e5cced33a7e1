// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/shade_brush.h"

#include "app/charts/colour_map.h"

#include <QLinearGradient>

#include <algorithm>
#include <cmath>

namespace tanhgram {

namespace {

constexpr int steps = 32; ///< of a map from end to end: between two the colours run straight

/// The values that a shade takes over a path, within the map.
struct Values {
    double low = 1;
    double high = 0;
};

Values valuesOver(const Path& path, const Shade& shade) {
    Values values;
    for (const Vertex& v : path) {
        values.low = std::min(values.low, shade.value(v));
        values.high = std::max(values.high, shade.value(v));
    }
    return values;
}

QLinearGradient gradientOf(const Theme& theme, const Shade& shade, const Vertex& from, const Values& values,
                           const PlotMapping& mapping) {
    const QPointF perUnit = mapping.pixelsPerUnit();
    const QPointF slope(shade.slope.x() / perUnit.x(), -shade.slope.y() / perUnit.y());
    const QPointF perValue = slope / (slope.x() * slope.x() + slope.y() * slope.y());
    const QPointF zero = mapping(from) - shade.value(from) * perValue;
    const double length = values.high - values.low;
    const int stops = std::max(1, static_cast<int>(std::ceil(length * steps)));
    QLinearGradient gradient(zero + values.low * perValue, zero + values.high * perValue);
    for (int i = 0; i <= stops; ++i)
        gradient.setColorAt(double(i) / stops,
                            colour(theme, shade.map, values.low + length * double(i) / stops));
    return gradient;
}

} // namespace

QColor colourOf(const Theme& theme, Ink ink, const std::optional<Shade>& shade, const Path& path) {
    if (!shade || path.empty())
        return colour(theme, ink);
    Vertex sum = Vertex::Zero();
    for (const Vertex& v : path)
        sum += v;
    return colour(theme, shade->map, shade->value(sum / static_cast<double>(path.size())));
}

QColor colourOf(const Theme& theme, const Label& label) {
    if (!label.ground)
        return colour(theme, label.ink);
    constexpr double asFarFromBothEnds = 0.18; // in luminance
    const bool dark = luminance(colour(theme, label.ground->map, label.ground->at)) < asFarFromBothEnds;
    return dark ? QColor(Qt::white) : QColor("#16191d");
}

QBrush brushOf(const Theme& theme, const Polygon& polygon, const PlotMapping& mapping, bool toFile) {
    constexpr double visible = 1.0 / 80;
    QColor plain = colourOf(theme, polygon.ink, polygon.shade, polygon.path);
    plain.setAlphaF(plain.alphaF() * static_cast<float>(polygon.opacity));
    if (!polygon.shade || polygon.path.empty())
        return plain;
    const Values values = valuesOver(polygon.path, *polygon.shade);
    if (values.high - values.low < visible)
        return plain;
    // On a screen one and the same list of colours serves all shades, and the painter keeps it.
    const Values whole{0, 1};
    return gradientOf(theme, *polygon.shade, polygon.path.front(), toFile ? values : whole, mapping);
}

} // namespace tanhgram
