// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/math_layout.h"

#include "app/text/math_spacing.h"

#include <QFontMetricsF>

#include <algorithm>

namespace tanhgram {

namespace {

struct Setter {
    const MathStyle& style;

    MathBox operator()(const MathSymbol& symbol) const {
        return glyphBox(symbol.text, mathFont(style, symbol.face));
    }
    MathBox operator()(const MathText& text) const {
        return glyphBox(text.text, mathFont(style, MathFace::Upright));
    }
    MathBox operator()(const MathOperator& function) const { return layOutOperator(function, style); }
    MathBox operator()(const MathScripts& scripts) const { return layOutScripts(scripts, style); }
    MathBox operator()(const MathFraction& fraction) const { return layOutFraction(fraction, style); }
    MathBox operator()(const MathRoot& root) const { return layOutRoot(root, style); }
    MathBox operator()(const MathAccent& accent) const { return layOutAccent(accent, style); }
    MathBox operator()(const MathFenced& fence) const { return layOutFenced(fence, style); }
    MathBox operator()(const MathGrid& grid) const { return layOutGrid(grid, style); }
    MathBox operator()(const MathSpace& space) const {
        MathBox box;
        box.width = space.em * style.size;
        return box;
    }
    MathBox operator()(const MathValue& value) const {
        const auto text = style.values ? style.values(value.name) : std::nullopt;
        MathBox box = valueBox(text.value_or(QStringLiteral("?")), style);
        // As high as a digit, whatever the text is now.
        const double height = glyphBox(QStringLiteral("0"), mathFont(style, MathFace::Upright)).ascent;
        box.places.push_back({value.name, QRectF(0, -height, box.width, height), 0});
        return box;
    }
};

} // namespace

MathBox layOut(const MathRow& row, const MathStyle& style) {
    MathBox line;
    const std::vector<MathClass> classes = classesOf(row);
    std::size_t last = row.size();
    for (std::size_t i = 0; i < row.size(); ++i) {
        const bool isSpace = std::holds_alternative<MathSpace>(row[i].is);
        if (!isSpace && last < row.size()) {
            const double space = spaceBetween(classes[last], classes[i], style.level > 0) * style.size;
            // An italic letter leans over what follows it, unless that is a letter too.
            const bool leans = classes[i] != MathClass::Ordinary && space == 0;
            line.width += space + (leans ? line.slant : 0);
        }
        append(line, std::visit(Setter{style}, row[i].is));
        if (!isSpace)
            last = i;
    }
    return line;
}

MathBox valueBox(const QString& text, const MathStyle& style) {
    const QFont font = mathFont(style, MathFace::Upright);
    const bool isNegative = text.startsWith(QChar(0x2212));
    const MathBox digits = glyphBox(isNegative ? text.mid(1) : text, font);
    // A dash as wide as a digit, raised to the axis, leaves less of a gap than a minus when there is none.
    const MathBox dash = glyphBox(QStringLiteral("–"), font);
    const double widest = dash.width + glyphBox(QStringLiteral("0.00"), font).width;
    const double dashMiddle = QFontMetricsF(font).tightBoundingRect(QStringLiteral("–")).center().y();
    MathBox box;
    box.width = std::max(digits.width + (isNegative ? dash.width : 0), widest);
    const double left = box.width - digits.width;
    put(box, digits, {left, 0});
    if (isNegative)
        put(box, dash, {left - dash.width, -axisHeight(style) - dashMiddle});
    return box;
}

} // namespace tanhgram
