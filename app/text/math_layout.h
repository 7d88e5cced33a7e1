// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/math_style.h"

namespace tanhgram {

/// A formula laid out after the rules of TeX (The TeXbook, appendix G), in small.
MathBox layOut(const MathRow& row, const MathStyle& style);

/// The parts of it, each a box of its own.
MathBox layOutScripts(const MathScripts& scripts, const MathStyle& style);
MathBox layOutOperator(const MathOperator& function, const MathStyle& style);
MathBox layOutFraction(const MathFraction& fraction, const MathStyle& style);
MathBox layOutRoot(const MathRoot& root, const MathStyle& style);
MathBox layOutAccent(const MathAccent& accent, const MathStyle& style);
MathBox layOutFenced(const MathFenced& fence, const MathStyle& style);
MathBox layOutGrid(const MathGrid& grid, const MathStyle& style);

/// A bracket that reaches at least from `ascent` above to `descent` below the baseline, drawn as strokes and
/// curves; of letters' height, it is the font's own. An empty one is a little space.
MathBox bracketBox(const QString& bracket, double ascent, double descent, const MathStyle& style);

/// The present value of something, in a box that stays as wide while its digits and its sign change.
MathBox valueBox(const QString& text, const MathStyle& style);

} // namespace tanhgram
