// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/grip_painter.h"

#include "app/charts/text_painter.h"

#include <QLineF>

#include <algorithm>

namespace tanhgram {

namespace {

constexpr double headLength = 11;
constexpr double headWidth = 9;
constexpr double usualWidth = 1.8;
constexpr double strongWidth = 3;
constexpr double haloWidth = 9; ///< of a line that is emphasised, beside its own
constexpr double nodeGap = 7;   ///< between a node and the ring around it
constexpr double focusGap = 11;
constexpr int tagPixels = 12;
constexpr double tagPadding = 5;
constexpr double tagHeight = 20;
constexpr double tagDistance = 14;

QColor faint(QColor colour, float opacity) {
    colour.setAlphaF(opacity);
    return colour;
}

} // namespace

QPolygonF GripPainter::pathOf(const Grip& grip) const {
    QPolygonF path;
    for (const Vertex& place : grip.path)
        path << mapping(place);
    return path;
}

void GripPainter::paint(const Grip& grip, bool strong, bool focused) const {
    switch (grip.kind) {
    case GripKind::Column:
    case GripKind::Normal:
        paintArrow(grip, strong);
        break;
    case GripKind::Origin:
        paintRing(mapping(grip.path.back()), grip.size, strong);
        break;
    case GripKind::Line:
        if (strong)
            paintLine(grip);
        paintRing(mapping(grip.label), grip.size, strong);
        break;
    case GripKind::Weight:
        if (strong)
            paintLine(grip);
        break;
    case GripKind::Bias:
        if (strong) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(theme.handle, strongWidth));
            const double radius = (grip.size + nodeGap) / 2;
            painter.drawEllipse(mapping(grip.path.back()), radius, radius);
        }
        break;
    }
    if (!focused)
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.title, 1.5, Qt::DotLine));
    const double radius = (grip.size + nodeGap + focusGap) / 2;
    painter.drawEllipse(mapping(grip.label), radius, radius);
}

void GripPainter::paintArrow(const Grip& grip, bool strong) const {
    QPolygonF path = pathOf(grip);
    const QPointF tip = path.back();
    // The head points along the last stretch that is long enough to have a direction.
    QPointF before = tip;
    for (auto it = path.rbegin(); it != path.rend() && QLineF(before, tip).length() < headLength; ++it)
        before = *it;
    QLineF back(tip, before);
    if (back.length() < headLength / 2) {
        paintRing(tip, grip.size, strong);
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(faint(theme.handle, strong ? 0.30F : 0.14F));
    painter.drawEllipse(tip, grip.size, grip.size);
    back.setLength(headLength);
    QLineF across = back.normalVector();
    across.setLength(headWidth / 2);
    const QPointF half = across.p2() - across.p1();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(
        QPen(theme.handle, strong ? strongWidth : usualWidth, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    path.back() = tip + 0.6 * (back.p2() - tip);
    painter.drawPolyline(path);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.handle);
    painter.drawPolygon(QPolygonF({tip, back.p2() + half, back.p2() - half}));
}

void GripPainter::paintRing(QPointF centre, double diameter, bool strong) const {
    painter.setPen(Qt::NoPen);
    painter.setBrush(faint(theme.handle, strong ? 0.30F : 0.14F));
    painter.drawEllipse(centre, diameter, diameter);
    // Hollow: all points of a class may lie under it.
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.handle, strong ? strongWidth : 2));
    painter.drawEllipse(centre, diameter / 2, diameter / 2);
}

void GripPainter::paintLine(const Grip& grip) const {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(faint(theme.handle, 0.35F), haloWidth, Qt::SolidLine, Qt::RoundCap));
    painter.drawPolyline(pathOf(grip));
}

void GripPainter::paintTag(const Grip& grip, const QString& text) const {
    if (text.isEmpty())
        return;
    const QFont font = figureFont(tagPixels, QFont::DemiBold);
    const QPointF at = mapping(grip.label);
    const QRectF& plot = mapping.plot;
    const double width = textWidth(font, text) + 2 * tagPadding;
    const double away = tagDistance + (grip.kind == GripKind::Bias ? grip.size / 2 : 0);
    // Above the grip, or below it where there is no room.
    double top = at.y() - away - tagHeight;
    if (top < plot.top())
        top = at.y() + away;
    const double left =
        std::clamp(at.x() - width / 2, plot.left(), std::max(plot.left(), plot.right() - width));
    const QRectF sheet(left, std::clamp(top, plot.top(), std::max(plot.top(), plot.bottom() - tagHeight)),
                       width, tagHeight);
    painter.setPen(QPen(theme.handle, 1));
    painter.setBrush(theme.background);
    painter.drawRoundedRect(sheet, 3, 3);
    paintText(painter, sheet.center(), 0.5, text, font, theme.title);
}

} // namespace tanhgram
