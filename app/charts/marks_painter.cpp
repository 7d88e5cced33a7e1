// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/marks_painter.h"

#include "app/charts/text_painter.h"

#include <QPainterPath>

#include <cmath>
#include <numbers>

namespace tanhgram {

namespace {

constexpr int labelPixels = 12;

QPolygonF mapped(const Path& path, const PlotMapping& mapping) {
    QPolygonF polygon;
    polygon.reserve(static_cast<qsizetype>(path.size()));
    for (const Vertex& v : path)
        polygon << mapping(v);
    return polygon;
}

/// A circle of few corners: at the size of a marker it cannot be told from a round one, and it fills in a
/// fraction of the time that curves take. Its corners stay within 0.05 pixel of a circle of 6 pixels.
QPolygonF circle(QPointF centre, double radius) {
    constexpr int corners = 16;
    QPolygonF polygon;
    polygon.reserve(corners + 1);
    for (int i = 0; i <= corners; ++i) {
        const double angle = 2 * std::numbers::pi * i / corners;
        polygon << centre + radius * QPointF(std::cos(angle), std::sin(angle));
    }
    return polygon;
}

struct MarkPainter {
    QPainter& painter;
    const PlotMapping& mapping;
    const Theme& theme;

    void operator()(const Polyline& line) const {
        if (line.path.size() < 2)
            return;
        painter.setPen(penOf(theme, line.ink, line.width, line.dash));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(mapped(line.path, mapping));
    }

    void operator()(const Markers& markers) const {
        QPainterPath path;
        path.setFillRule(Qt::WindingFill);
        for (const Vertex& centre : markers.centres)
            addMarker(path, mapping(centre), markers.shape, markers.size);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(theme, markers.ink));
        painter.drawPath(path);
    }

    void operator()(const Polygon& polygon) const {
        QColor fill = colour(theme, polygon.ink);
        fill.setAlphaF(fill.alphaF() * static_cast<float>(polygon.opacity));
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawPolygon(mapped(polygon.path, mapping));
    }

    void operator()(const Label& label) const {
        const double share = label.anchor == Anchor::Left ? 0 : label.anchor == Anchor::Centre ? 0.5 : 1;
        const QFont font = figureFont(labelPixels);
        const QString text = QString::fromStdString(label.text);
        const QPointF at = mapping(label.at);
        const double width = textWidth(font, text);
        QColor paper = theme.plotBackground;
        paper.setAlphaF(0.8F);
        painter.fillRect(
            QRectF(at.x() - share * width - 3, at.y() - labelPixels * 0.75, width + 6, labelPixels * 1.5),
            paper);
        paintText(painter, at, share, text, font, colour(theme, label.ink));
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
    for (const Mark& mark : figure.marks)
        std::visit(MarkPainter{painter, mapping, theme}, mark);
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
