// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/marks_painter.h"

#include "app/charts/hatch_painter.h"
#include "app/charts/label_layout.h"
#include "app/charts/shade_brush.h"
#include "app/charts/text_painter.h"

#include <QPaintEngine>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <variant>
#include <vector>

namespace tanhgram {

namespace {

constexpr std::size_t fewMarkers = 50;

bool isVectorPage(const QPainter& painter) {
    const QPaintEngine::Type type = painter.paintEngine()->type();
    return type == QPaintEngine::SVG || type == QPaintEngine::Pdf;
}

/// Corners to a twentieth of a pixel, finer than any printer's dots: files are a third smaller for it.
QPolygonF rounded(QPolygonF polygon) {
    constexpr double perPixel = 20;
    for (QPointF& corner : polygon)
        corner = {std::round(corner.x() * perPixel) / perPixel, std::round(corner.y() * perPixel) / perPixel};
    return polygon;
}

/// A circle of few corners: at the size of a marker it cannot be told from a round one, and it fills in a
/// fraction of the time that curves take. Its corners stay within 0.05 pixel of a circle of 6 pixels.
QPolygonF circle(QPointF centre, double radius) {
    const int corners = radius < 6 ? 16 : 48;
    QPolygonF polygon;
    polygon.reserve(corners + 1);
    for (int i = 0; i <= corners; ++i) {
        const double angle = 2 * std::numbers::pi * i / corners;
        polygon << centre + radius * QPointF(std::cos(angle), std::sin(angle));
    }
    return polygon;
}

/// A convex polygon a little enlarged: neighbours that only touch would let the paper shine through.
QPolygonF grown(QPolygonF polygon) {
    constexpr double overlap = 0.4;
    QPointF centre;
    for (const QPointF& corner : polygon)
        centre += corner / static_cast<double>(polygon.size());
    for (QPointF& corner : polygon) {
        const QPointF out = corner - centre;
        const double length = std::hypot(out.x(), out.y());
        if (length > 0)
            corner += out * (overlap / length);
    }
    return polygon;
}

/// Circles and squares as the round or square ends of lines next to no length: a file needs one point for
/// each instead of a whole outline.
void strokeMarkers(QPainter& painter, const QPolygonF& centres, MarkerShape shape, double size,
                   const QColor& ink) {
    constexpr double nearlyNothing = 0.01;
    const bool round = shape == MarkerShape::Circle;
    QPainterPath path;
    for (const QPointF& centre : centres) {
        path.moveTo(centre);
        path.lineTo(centre + QPointF(nearlyNothing, 0));
    }
    const double width = round ? size : size * std::sqrt(std::numbers::pi) / 2;
    painter.strokePath(path, QPen(ink, width, Qt::SolidLine, round ? Qt::RoundCap : Qt::SquareCap));
}

constexpr std::size_t longLine = 100; ///< corners
constexpr double rim = 1;             ///< of paper around a marker, in pixels
constexpr double leastRimmed = 7;     ///< the size of markers that have one

QColor rimOf(const Theme& theme) {
    QColor paper = theme.plotBackground;
    paper.setAlphaF(paper.alphaF() * 0.9F);
    return paper;
}

/// Paints one mark after another.
struct MarkPainter {
    QPainter& painter;
    const PlotMapping& mapping;
    const Theme& theme;
    std::vector<LabelLayout>::const_iterator nextLabel; ///< labels are laid out in their order
    const bool toFile = isVectorPage(painter);

    QPolygonF mapped(const Path& path) const {
        QPolygonF polygon;
        polygon.reserve(static_cast<qsizetype>(path.size()));
        for (const Vertex& v : path)
            polygon << mapping(v);
        return polygon;
    }
    QPolygonF forPage(const QPolygonF& polygon) const { return toFile ? rounded(polygon) : polygon; }

    void operator()(const Polyline& line) const {
        if (line.path.size() < 2)
            return;
        QPen pen = penOf(theme, line.ink, line.width, line.dash);
        pen.setColor(colourOf(theme, line.ink, line.shade, line.path));
        // Arcs at the corners of a long line take most of the time to paint it on a screen, where nobody
        // can tell them from bevels.
        if (line.path.size() > longLine && !toFile)
            pen.setJoinStyle(Qt::BevelJoin);
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(forPage(mapped(line.path)));
    }

    void operator()(const Markers& markers) const {
        const bool hasLineEnd = markers.shape == MarkerShape::Circle || markers.shape == MarkerShape::Square;
        if (hasLineEnd && markers.centres.size() > fewMarkers && toFile) {
            strokeMarkers(painter, forPage(mapped(markers.centres)), markers.shape, markers.size,
                          colourOf(theme, markers.ink, markers.shade, markers.centres));
            return;
        }
        QPainterPath path;
        path.setFillRule(Qt::WindingFill);
        for (const Vertex& centre : markers.centres)
            addMarker(path, mapping(centre), markers.shape, markers.size);
        // A rim of paper tells few markers from what they stand on; among many it would only be noise.
        if (markers.centres.size() <= fewMarkers && markers.size >= leastRimmed)
            painter.strokePath(path, QPen(rimOf(theme), 2 * rim, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        painter.setPen(Qt::NoPen);
        painter.setBrush(colourOf(theme, markers.ink, markers.shade, markers.centres));
        painter.drawPath(path);
    }

    void operator()(const Polygon& polygon) const {
        const bool tile = polygon.shade && polygon.opacity == 1;
        const QPolygonF corners = mapped(polygon.path);
        painter.setPen(Qt::NoPen);
        painter.setBrush(brushOf(theme, polygon, mapping, toFile));
        painter.drawPolygon(forPage(tile ? grown(corners) : corners));
        if (polygon.hatched)
            paintHatch(painter, corners, colour(theme, polygon.ink));
    }

    void operator()(const Label& label) {
        const LabelLayout& layout = *nextLabel++;
        QColor paper = theme.plotBackground;
        paper.setAlphaF(0.8F * paper.alphaF());
        const QFont font = labelFont();
        const bool isBroken = layout.lines.size() > 1;
        QPointF at(isBroken ? layout.box.center().x() : layout.box.left(), layout.box.center().y());
        at.ry() -= 0.5 * labelLineHeight * static_cast<double>(layout.lines.size() - 1);
        if (label.plate && !layout.lines.isEmpty())
            painter.fillRect(layout.box.adjusted(-3, -3.5, 3, 3.5), paper);
        for (const QString& line : layout.lines) {
            paintText(painter, at, isBroken ? 0.5 : 0, line, font, colourOf(theme, label));
            at.ry() += labelLineHeight;
        }
    }
};

} // namespace

PlotMapping mappingOf(const Figure& figure, const QRectF& plot) {
    return {plot, figure.x, figure.y};
}

void paintMarks(QPainter& painter, const Figure& figure, const QRectF& plot, const Theme& theme) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const PlotMapping mapping = mappingOf(figure, plot);
    const std::vector<LabelLayout> labels = layOutLabels(figure, mapping);
    MarkPainter paint{painter, mapping, theme, labels.begin()};
    for (const Mark& mark : figure.marks)
        std::visit(paint, mark);
    painter.restore();
}

QPen penOf(const Theme& theme, Ink ink, double width, Dash dash) {
    QPen pen(colour(theme, ink), width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (dash == Dash::Dashed)
        pen.setDashPattern({5, 3});
    if (dash == Dash::Dotted)
        pen.setDashPattern({1.5, 2.5});
    return pen;
}

void addMarker(QPainterPath& path, QPointF centre, MarkerShape shape, double size) {
    const double r = size / 2;
    // The other shapes are enlarged to cover as much paper as the circle, so that none seems heavier.
    const double square = r * std::sqrt(std::numbers::pi) / 2;
    const double diamond = square * std::numbers::sqrt2;
    const double triangle = r * std::sqrt(std::numbers::pi / (0.75 * std::numbers::sqrt3));
    switch (shape) {
    case MarkerShape::Circle:
        path.addPolygon(circle(centre, r));
        return;
    case MarkerShape::Square:
        path.addRect(centre.x() - square, centre.y() - square, 2 * square, 2 * square);
        return;
    case MarkerShape::Triangle:
        path.addPolygon({{centre + QPointF(0, -triangle), centre + triangle * QPointF(0.866, 0.5),
                          centre + triangle * QPointF(-0.866, 0.5), centre + QPointF(0, -triangle)}});
        return;
    case MarkerShape::Diamond:
        path.addPolygon(
            {{centre + QPointF(0, -diamond), centre + QPointF(diamond, 0), centre + QPointF(0, diamond),
              centre + QPointF(-diamond, 0), centre + QPointF(0, -diamond)}});
        return;
    }
}

} // namespace tanhgram
