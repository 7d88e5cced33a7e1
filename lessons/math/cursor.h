// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/text.h"
#include "lessons/math/parser.h"
#include "lessons/math/scanner.h"

namespace tanhgram {

/// What a row of a formula may be ended by.
enum class MathFrame { Brace, Bracket, Fence, Grid };

/// A place in a formula's text: the token that is read next, what it stands inside of, and the mistakes met
/// on the way there.
class MathCursor {
public:
    explicit MathCursor(QStringView tex) : tex_(tex) { advance(); }

    /// The mistakes in the order of their places; none are left here.
    std::vector<MathMistake> takeMistakes();

protected:
    /// On to the next token.
    void advance();

    /// Writes down a mistake at `offset`; too many, and what lies too deep, are not told.
    void note(qsizetype offset, const Text& message, Problem problem = Problem::Syntax);

    bool isIn(MathFrame frame) const;
    bool isTop(MathFrame frame) const;
    bool isCommand(const char* name) const;

    /// Whether the token ends the row that is being read.
    bool endsRow() const;

    /// What is wrong with a token that ends rows but not this one; empty for all others.
    Text misplaced() const;

    /// Notes that the formula is nested too deep, and reads nothing any more.
    void refuseDepth();

    QStringView tex_;
    MathToken token_;
    std::vector<MathFrame> frames_;

private:
    bool isTooDeep_ = false;
    std::vector<MathMistake> mistakes_;
};

} // namespace tanhgram
