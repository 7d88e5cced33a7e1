// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/math_layout.h"

#include <algorithm>

namespace tanhgram {

namespace {

const MathOperator* operatorIn(const MathRow& base) {
    return base.size() == 1 ? std::get_if<MathOperator>(&base.front().is) : nullptr;
}

bool isGlyph(const MathRow& base) {
    return base.size() == 1 && std::holds_alternative<MathSymbol>(base.front().is);
}

MathBox centred(const MathBox& part, double width) {
    MathBox box;
    box.width = width;
    put(box, part, {(width - part.width) / 2, 0});
    return box;
}

// Limits below and above, as a sum has them on a line of its own (rule 13a).
MathBox stacked(const MathBox& base, const MathBox& lower, const MathBox& upper, const MathStyle& style) {
    const double gap = 0.17 * style.size;
    MathBox box;
    box.width = std::max({base.width, lower.width, upper.width});
    put(box, centred(base, box.width), {0, 0});
    if (upper.width > 0)
        put(box, centred(upper, box.width), {0, -(base.ascent + gap + upper.descent)});
    if (lower.width > 0)
        put(box, centred(lower, box.width), {0, base.descent + gap + lower.ascent});
    return box;
}

struct Shifts {
    double up;
    double down;
};

// Rule 18, with lengths in x-heights, which are those of Computer Modern.
Shifts scriptShifts(const MathBox& base, bool isSingle, const MathBox& lower, const MathBox& upper,
                    const MathStyle& style) {
    const double letter = letterHeight(style);
    const double drop = 0.38 * style.smaller().size;
    Shifts shifts{(style.display ? 0.90 : 0.82) * letter, (upper.width > 0 ? 0.50 : 0.36) * letter};
    if (!isSingle) {
        shifts.up = std::max(shifts.up, base.ascent - drop);
        shifts.down = std::max(shifts.down, base.descent + 0.10 * style.size);
    }
    shifts.up = std::max(shifts.up, upper.descent + letter / 4);
    shifts.down = std::max(shifts.down, lower.ascent - 0.8 * letter);
    if (upper.width > 0 && lower.width > 0) {
        const double wanted = 3 * ruleThickness(style);
        const double gap = (shifts.up - upper.descent) - (lower.ascent - shifts.down);
        shifts.down += std::max(0.0, wanted - gap);
    }
    return shifts;
}

} // namespace

MathBox layOutScripts(const MathScripts& scripts, const MathStyle& style) {
    MathBox box = layOut(scripts.base, style);
    if (scripts.lower.empty() && scripts.upper.empty())
        return box;
    const MathBox lower = layOut(scripts.lower, style.smaller());
    const MathBox upper = layOut(scripts.upper, style.smaller());
    const MathOperator* function = operatorIn(scripts.base);
    if (function != nullptr && function->stacked && style.display)
        return stacked(box, lower, upper, style);
    const bool isSingle = isGlyph(scripts.base) || (function != nullptr && !function->large);
    const Shifts shifts = scriptShifts(box, isSingle, lower, upper, style);
    const double left = box.width + 0.03 * style.size;
    put(box, upper, {left + box.slant, -shifts.up});
    put(box, lower, {left, shifts.down});
    const double upperWidth = upper.width > 0 ? box.slant + upper.width : 0;
    box.width = left + std::max(lower.width, upperWidth) + 0.04 * style.size;
    box.slant = 0;
    return box;
}

MathBox layOutOperator(const MathOperator& function, const MathStyle& style) {
    MathStyle letters = style;
    if (function.large)
        letters.size *= style.display ? 1.7 : 1.15;
    const MathBox glyph = glyphBox(function.text, mathFont(letters, MathFace::Upright));
    if (!function.large)
        return glyph;
    MathBox box; // centred on the axis
    box.width = glyph.width;
    put(box, glyph, {0, (glyph.ascent - glyph.descent) / 2 - axisHeight(style)});
    return box;
}

} // namespace tanhgram
