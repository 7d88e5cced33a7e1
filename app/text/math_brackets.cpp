// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/math_layout.h"

#include <algorithm>

namespace tanhgram {

namespace {

// The outline of a bracket from `top` to `bottom` that opens to the right and is `width` wide; its mirror
// image closes.
class Outline {
public:
    Outline(double top, double bottom, double width, double stroke)
        : top_(top), bottom_(bottom), width_(width), stroke_(stroke) {}

    QPainterPath square(bool hasTop, bool hasBottom) const {
        QPainterPath path;
        path.setFillRule(Qt::WindingFill);
        path.addRect(left(), top_, stroke_ * 1.2, bottom_ - top_);
        if (hasTop)
            path.addRect(left(), top_, width_ - left(), stroke_);
        if (hasBottom)
            path.addRect(left(), bottom_ - stroke_, width_ - left(), stroke_);
        return path;
    }

    // Thickest in the middle, as a pen would draw it.
    QPainterPath round() const {
        const double middle = (top_ + bottom_) / 2;
        const double reach = (bottom_ - top_) * 0.24;
        QPainterPath path;
        path.moveTo(width_, top_);
        path.cubicTo(width_ * 0.45, top_ + reach * 0.55, left(), middle - reach, left(), middle);
        path.cubicTo(left(), middle + reach, width_ * 0.45, bottom_ - reach * 0.55, width_, bottom_);
        const double inner = left() + stroke_ * 1.9;
        path.cubicTo(width_ * 0.62, bottom_ - reach * 0.7, inner, middle + reach, inner, middle);
        path.cubicTo(inner, middle - reach, width_ * 0.62, top_ + reach * 0.7, width_, top_);
        path.closeSubpath();
        return path;
    }

    QPainterPath curly() const {
        const double middle = (top_ + bottom_) / 2;
        const double bend = std::min((bottom_ - top_) / 4, width_ * 1.1);
        const double x = width_ * 0.52;
        const double tip = width_ * 0.2;
        QPainterPath path;
        path.moveTo(width_, top_);
        path.cubicTo(x, top_, x, top_ + bend * 0.4, x, top_ + bend);
        path.lineTo(x, middle - bend);
        path.cubicTo(x, middle - bend * 0.4, x, middle - bend * 0.1, tip, middle);
        path.cubicTo(x, middle + bend * 0.1, x, middle + bend * 0.4, x, middle + bend);
        path.lineTo(x, bottom_ - bend);
        path.cubicTo(x, bottom_ - bend * 0.4, x, bottom_, width_, bottom_);
        return path;
    }

    QPainterPath angle() const {
        QPainterPath path;
        path.moveTo(width_, top_);
        path.lineTo(left(), (top_ + bottom_) / 2);
        path.lineTo(width_, bottom_);
        return path;
    }

    QPainterPath bars(int count) const {
        QPainterPath path;
        for (int i = 0; i < count; ++i)
            path.addRect(width_ * (i + 1) / (count + 1) - stroke_ / 2, top_, stroke_, bottom_ - top_);
        return path;
    }

private:
    double left() const { return width_ * 0.22; }

    double top_;
    double bottom_;
    double width_;
    double stroke_;
};

MathShape shapeOf(const QString& bracket, const Outline& outline, double stroke) {
    const auto is = [&](const char* any) { return QString::fromUtf8(any).contains(bracket); };
    if (is("[]"))
        return {outline.square(true, true)};
    if (is("⌊⌋"))
        return {outline.square(false, true)};
    if (is("⌈⌉"))
        return {outline.square(true, false)};
    if (is("()"))
        return {outline.round()};
    if (is("{}"))
        return {outline.curly(), 1.25 * stroke};
    if (is("⟨⟩"))
        return {outline.angle(), stroke};
    return {outline.bars(bracket == QStringLiteral("‖") ? 2 : 1)};
}

bool closes(const QString& bracket) {
    return QStringLiteral(")]}⟩⌋⌉").contains(bracket);
}

} // namespace

MathBox bracketBox(const QString& bracket, double ascent, double descent, const MathStyle& style) {
    if (bracket.isEmpty()) {
        MathBox gap;
        gap.width = 0.1 * style.size;
        return gap;
    }
    const double axis = axisHeight(style);
    const MathBox letter = glyphBox(bracket, mathFont(style, MathFace::Upright));
    if ((letter.ascent >= ascent - 0.12 * style.size && letter.descent >= descent - 0.12 * style.size) ||
        bracket == QStringLiteral("/"))
        return letter;
    // Equally far above and below the axis.
    const double half = std::max(ascent - axis, descent + axis);
    const double stroke = 1.15 * ruleThickness(style);
    const bool isBar = QStringLiteral("|‖").contains(bracket);
    MathBox box;
    box.width = (isBar ? 0.34 : std::min(0.62, 0.38 + 0.035 * half / style.size * 2)) * style.size;
    if (QStringLiteral("{}").contains(bracket))
        box.width *= 1.15;
    MathShape shape = shapeOf(bracket, Outline(-axis - half, -axis + half, box.width, stroke), stroke);
    if (closes(bracket))
        shape.path = QTransform(-1, 0, 0, 1, box.width, 0).map(shape.path);
    box.shapes.push_back(std::move(shape));
    box.ascent = half + axis;
    box.descent = half - axis;
    return box;
}

MathBox layOutFenced(const MathFenced& fence, const MathStyle& style) {
    const MathBox body = layOut(fence.body, style);
    MathBox box;
    append(box, bracketBox(fence.left, body.ascent, body.descent, style));
    append(box, body);
    append(box, bracketBox(fence.right, body.ascent, body.descent, style));
    box.slant = 0;
    return box;
}

} // namespace tanhgram
