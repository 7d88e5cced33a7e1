// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <variant>
#include <vector>

namespace tanhgram {

struct MathNode;

/// Pieces of a formula side by side.
using MathRow = std::vector<MathNode>;

/// What a piece is to its neighbours, which decides the space between them (Knuth, The TeXbook, ch. 17).
enum class MathClass { Ordinary, Operator, Binary, Relation, Open, Close, Punctuation, Inner };

/// Variables are italic, digits, functions and text are upright, matrices may be bold.
enum class MathFace { Italic, Upright, Bold };

/// One or more characters set as one: a variable, a number, an operator, a word.
struct MathSymbol {
    QString text;
    MathClass kind = MathClass::Ordinary;
    MathFace face = MathFace::Upright;
};

/// \text{...}: prose inside a formula, with its spaces.
struct MathText {
    QString text;
};

/// A function (tanh, max) or a large operator (a sum). `stacked`: its limits stand below and above in
/// display.
struct MathOperator {
    QString text;
    bool large = false;
    bool stacked = false;
};

/// A base with what stands at its lower and upper right; either may be empty.
struct MathScripts {
    MathRow base;
    MathRow lower;
    MathRow upper;
};

struct MathFraction {
    MathRow above;
    MathRow below;
};

/// A root of `degree` (empty: the square root).
struct MathRoot {
    MathRow degree;
    MathRow body;
};

enum class MathMark { Hat, Bar, Vector, Tilde, Dot, Underline };

/// A body with a mark above (or below) it.
struct MathAccent {
    MathMark mark = MathMark::Hat;
    MathRow body;
};

/// \left( ... \right): brackets as tall as what they hold. An empty bracket is not drawn.
struct MathFenced {
    QString left;
    QString right;
    MathRow body;
};

/// A matrix or a list of cases: rows of cells between brackets.
struct MathGrid {
    QString left;
    QString right;
    bool cellsLeft = false; ///< cells begin at the left of their column (cases) or are centred (matrices)
    std::vector<std::vector<MathRow>> rows;
};

/// Space of that many em.
struct MathSpace {
    double em = 0;
};

/// {{w11}}: the present value of what it names, which stands that far from the formula's beginning.
struct MathValue {
    QString name;
    qsizetype offset = 0;
};

struct MathNode {
    std::variant<MathSymbol, MathText, MathOperator, MathScripts, MathFraction, MathRoot, MathAccent,
                 MathFenced, MathGrid, MathSpace, MathValue>
        is;
};

/// Every value that a formula shows, in the order of its text.
std::vector<MathValue> valuesIn(const MathRow& row);

} // namespace tanhgram
