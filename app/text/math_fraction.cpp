// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/math_layout.h"

#include <algorithm>

namespace tanhgram {

MathBox layOutFraction(const MathFraction& fraction, const MathStyle& style) {
    // On a line of its own a fraction's parts are as large as the text, within a line they are smaller (rule
    // 15).
    const MathStyle parts = style.display ? style.inText() : style.smaller();
    const MathBox above = layOut(fraction.above, parts);
    const MathBox below = layOut(fraction.below, parts);
    const double rule = ruleThickness(style);
    const double axis = axisHeight(style);
    const double clearance = (style.display ? 2.6 : 1.5) * rule + rule / 2;
    const double side = 0.1 * style.size;

    MathBox box;
    const double bar = std::max(above.width, below.width) + 0.16 * style.size;
    box.width = bar + 2 * side;
    addRule(box, side, side + bar, axis, rule);
    put(box, above, {side + (bar - above.width) / 2, -(axis + clearance + above.descent)});
    put(box, below, {side + (bar - below.width) / 2, -axis + clearance + below.ascent});
    return box;
}

MathBox layOutRoot(const MathRoot& root, const MathStyle& style) {
    const MathBox body = layOut(root.body, style);
    const double rule = ruleThickness(style);
    const double clearance = rule + letterHeight(style) / (style.display ? 3.5 : 5);
    const double top = std::max(body.ascent, letterHeight(style)) + clearance;
    const double bottom = std::max(body.descent, 0.06 * style.size);
    const double sign = 0.58 * style.size;
    const double foot = sign * 0.45;

    MathBox box;
    if (!root.degree.empty()) {
        const MathBox degree = layOut(root.degree, style.smaller().smaller());
        const double raise = (top + bottom) * 0.55 - bottom;
        put(box, degree, {0, -raise - degree.descent});
        box.width = std::max(0.0, degree.width - 0.25 * style.size);
    }
    const double left = box.width;
    MathShape thin{{}, rule};
    thin.path.moveTo(left + 0.03 * style.size, -(top + bottom) * 0.42 + bottom);
    thin.path.lineTo(left + foot * 0.42, -(top + bottom) * 0.50 + bottom);
    MathShape thick{{}, 1.7 * rule};
    thick.path.moveTo(left + foot * 0.42, -(top + bottom) * 0.50 + bottom);
    thick.path.lineTo(left + foot, bottom);
    MathShape rising{{}, rule};
    rising.path.moveTo(left + foot - 0.02 * style.size, bottom);
    rising.path.lineTo(left + sign, -top);
    rising.path.lineTo(left + sign + body.width + 0.12 * style.size, -top);
    for (const MathShape& shape : {thin, thick, rising})
        box.shapes.push_back(shape);
    put(box, body, {left + sign + 0.06 * style.size, 0});
    box.ascent = std::max(box.ascent, top + rule);
    box.descent = std::max(box.descent, bottom + rule / 2);
    box.width = left + sign + body.width + 0.16 * style.size;
    return box;
}

namespace {

// The mark over (or under) a body, from -0.5 to 0.5 in width and upwards from 0, both in units of its width.
QPainterPath markPath(MathMark mark, double width, double size) {
    QPainterPath path;
    const double rise = 0.17 * size;
    switch (mark) {
    case MathMark::Hat:
        path.moveTo(-width / 2, 0);
        path.lineTo(0, -rise);
        path.lineTo(width / 2, 0);
        break;
    case MathMark::Tilde:
        path.moveTo(-width / 2, -rise * 0.15);
        path.cubicTo(-width / 5, -rise * 1.5, width / 5, rise * 0.7, width / 2, -rise * 0.65);
        break;
    case MathMark::Vector:
        path.moveTo(-width / 2, -rise / 2);
        path.lineTo(width / 2, -rise / 2);
        path.moveTo(width / 2 - 0.16 * size, -rise * 1.1);
        path.lineTo(width / 2, -rise / 2);
        path.lineTo(width / 2 - 0.16 * size, rise * 0.1);
        break;
    case MathMark::Dot:
        path.addEllipse(QPointF(0, -rise / 2), 0.06 * size, 0.06 * size);
        break;
    case MathMark::Bar:
    case MathMark::Underline:
        path.moveTo(-width / 2, -rise / 3);
        path.lineTo(width / 2, -rise / 3);
        break;
    }
    return path;
}

} // namespace

MathBox layOutAccent(const MathAccent& accent, const MathStyle& style) {
    MathBox box = layOut(accent.body, style);
    const double gap = 0.11 * style.size;
    const bool isNarrow = accent.mark == MathMark::Hat || accent.mark == MathMark::Tilde;
    const double width =
        std::max(0.42 * style.size, isNarrow ? std::min(box.width, 1.4 * style.size) * 0.8 : box.width * 0.9);
    const double height = std::max(box.ascent, letterHeight(style));
    const bool isBelow = accent.mark == MathMark::Underline;
    // Over an italic letter the mark leans with it.
    const double lean = isBelow ? 0 : 0.08 * style.size;
    const QPointF place(box.width / 2 + lean, isBelow ? box.descent + 2 * gap : -(height + gap));
    MathShape mark{markPath(accent.mark, width, style.size).translated(place),
                   accent.mark == MathMark::Dot ? 0 : ruleThickness(style)};
    const QRectF ink = mark.path.boundingRect();
    box.ascent = std::max(box.ascent, -ink.top() + ruleThickness(style) / 2);
    box.descent = std::max(box.descent, ink.bottom() + ruleThickness(style) / 2);
    box.shapes.push_back(std::move(mark));
    return box;
}

} // namespace tanhgram
