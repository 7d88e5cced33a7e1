// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/math_box.h"
#include "lessons/math/tree.h"
#include "lessons/math/values.h"

namespace tanhgram {

/// How a part of a formula is set: the size of its letters, and whether it has a line of its own.
struct MathStyle {
    double size = 16; ///< of the font, in pixels
    bool display = false;
    bool bold = false;
    int level = 0; ///< 0 for text, 1 for scripts, 2 for scripts of scripts
    ValueText values;

    /// The style of a script or of a fraction's parts: two steps down, as in TeX, then no smaller.
    MathStyle smaller() const;
    /// As in a line of text.
    MathStyle inText() const;
};

/// The font of a face at a style's size. Heights are measured without hinting, so that a layout holds at any
/// scale.
QFont mathFont(const MathStyle& style, MathFace face);

/// Lengths that a style's font sets, in pixels.
double axisHeight(const MathStyle& style);    ///< of the middle of +, -, = and of fraction bars
double letterHeight(const MathStyle& style);  ///< of an x
double ruleThickness(const MathStyle& style); ///< of bars and thin strokes

/// Characters as a box that is exactly as high and deep as they are.
MathBox glyphBox(const QString& text, const QFont& font);

} // namespace tanhgram
