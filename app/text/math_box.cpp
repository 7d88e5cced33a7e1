// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/math_box.h"

#include <QColor>
#include <QPaintEngine>
#include <QPainter>

#include <algorithm>

namespace tanhgram {

void put(MathBox& box, const MathBox& part, QPointF at) {
    for (MathGlyphs glyphs : part.glyphs) {
        glyphs.at += at;
        box.glyphs.push_back(std::move(glyphs));
    }
    for (const MathShape& shape : part.shapes)
        box.shapes.push_back({shape.path.translated(at), shape.stroke});
    for (const MathPlace& place : part.places)
        box.places.push_back({place.name, place.rect.translated(at), place.baseline + at.y()});
    box.ascent = std::max(box.ascent, part.ascent - at.y());
    box.descent = std::max(box.descent, part.descent + at.y());
}

void append(MathBox& box, const MathBox& part) {
    put(box, part, {box.width, 0});
    box.width += part.width;
    box.slant = part.slant;
}

void addRule(MathBox& box, double left, double right, double above, double thickness) {
    MathShape rule;
    rule.path.addRect(left, -above - thickness / 2, right - left, thickness);
    box.shapes.push_back(std::move(rule));
    box.ascent = std::max(box.ascent, above + thickness / 2);
    box.descent = std::max(box.descent, thickness / 2 - above);
}

namespace {

// A print preview keeps pages as QPicture, which stretches single signs to the widths it remembers.
bool mayPaintText(const QPainter& painter) {
    const QPaintEngine* engine = painter.paintEngine();
    return engine == nullptr || engine->type() != QPaintEngine::Picture;
}

void paintGlyphs(QPainter& painter, const MathGlyphs& glyphs, const QColor& colour) {
    if (!mayPaintText(painter)) {
        QPainterPath outlines;
        outlines.addText(glyphs.at, glyphs.font, glyphs.text);
        painter.fillPath(outlines, colour);
        return;
    }
    painter.setFont(glyphs.font);
    // A bracket has no direction of its own, and would be mirrored in a window written from the right.
    painter.setLayoutDirection(glyphs.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(glyphs.at, glyphs.text);
}

} // namespace

void paint(QPainter& painter, QPointF baseline, const MathBox& box, const QColor& colour) {
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(baseline);
    painter.setPen(colour);
    for (const MathGlyphs& each : box.glyphs)
        paintGlyphs(painter, each, colour);
    for (const MathShape& each : box.shapes)
        if (each.stroke > 0)
            painter.strokePath(each.path,
                               QPen(colour, each.stroke, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        else
            painter.fillPath(each.path, colour);
    painter.restore();
}

} // namespace tanhgram
