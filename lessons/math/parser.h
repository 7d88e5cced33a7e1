// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnostic/problem.h"
#include "core/words/text.h"
#include "lessons/math/tree.h"

#include <QStringView>

#include <vector>

namespace tanhgram {

/// Something wrong in a formula, at that many characters (UTF-16 units) from its beginning.
struct MathMistake {
    qsizetype offset = 0;
    Problem problem = Problem::Syntax;
    Text message;
};

/// A formula as a tree, and everything wrong with it; with mistakes the tree holds what could be understood.
struct ParsedMath {
    MathRow row;
    std::vector<MathMistake> mistakes; ///< in the order of their places

    bool isRight() const { return mistakes.empty(); }
};

/// Formulas nested deeper than this are refused, so that no text can exhaust the stack.
inline constexpr int deepestMath = 40;

/// The formula that a subset of TeX spells, without its dollar signs. Takes time in proportion to the text.
ParsedMath parseMath(QStringView tex);

} // namespace tanhgram
