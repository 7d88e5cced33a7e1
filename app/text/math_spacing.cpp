// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/math_spacing.h"

#include <array>

namespace tanhgram {

namespace {

// Rows: the left neighbour, columns: the right one, in the order of MathClass. 1 thin, 2 medium, 3 thick;
// negative ones are left out in scripts.
constexpr std::array<std::array<int, 8>, 8> spaces{{
    {0, 1, -2, -3, 0, 0, 0, -1},
    {1, 1, 0, -3, 0, 0, 0, -1},
    {-2, -2, 0, 0, -2, 0, 0, -2},
    {-3, -3, 0, 0, -3, 0, 0, -3},
    {0, 0, 0, 0, 0, 0, 0, 0},
    {0, 1, -2, -3, 0, 0, 0, -1},
    {-1, -1, 0, -1, -1, -1, -1, -1},
    {-1, 1, -2, -3, -1, 0, -1, -1},
}};

constexpr std::array<double, 4> widths{0, 3 / 18.0, 4 / 18.0, 5 / 18.0};

struct ClassOfKind {
    MathClass operator()(const MathSymbol& symbol) const { return symbol.kind; }
    MathClass operator()(const MathOperator&) const { return MathClass::Operator; }
    MathClass operator()(const MathScripts& scripts) const {
        // In braces a piece is ordinary, whatever it is; with scripts it stays what it was.
        const bool isBare = !scripts.lower.empty() || !scripts.upper.empty();
        return isBare && scripts.base.size() == 1 ? classOf(scripts.base.front()) : MathClass::Ordinary;
    }
    MathClass operator()(const MathFraction&) const { return MathClass::Inner; }
    MathClass operator()(const MathFenced&) const { return MathClass::Inner; }
    MathClass operator()(const MathGrid&) const { return MathClass::Inner; }
    template <class Other> MathClass operator()(const Other&) const { return MathClass::Ordinary; }
};

bool leavesNothingToAdd(MathClass left) {
    return left == MathClass::Binary || left == MathClass::Operator || left == MathClass::Relation ||
           left == MathClass::Open || left == MathClass::Punctuation;
}

bool isNothingToAdd(MathClass right) {
    return right == MathClass::Relation || right == MathClass::Close || right == MathClass::Punctuation;
}

} // namespace

MathClass classOf(const MathNode& node) {
    return std::visit(ClassOfKind{}, node.is);
}

std::vector<MathClass> classesOf(const MathRow& row) {
    std::vector<MathClass> classes;
    MathClass before = MathClass::Open;
    std::size_t last = 0;
    for (const MathNode& node : row) {
        MathClass kind = classOf(node);
        if (std::holds_alternative<MathSpace>(node.is)) {
            classes.push_back(kind);
            continue;
        }
        if (kind == MathClass::Binary && leavesNothingToAdd(before))
            kind = MathClass::Ordinary;
        if (before == MathClass::Binary && isNothingToAdd(kind))
            classes[last] = MathClass::Ordinary;
        last = classes.size();
        before = kind;
        classes.push_back(kind);
    }
    if (before == MathClass::Binary && !classes.empty())
        classes[last] = MathClass::Ordinary;
    return classes;
}

double spaceBetween(MathClass left, MathClass right, bool inScript) {
    const int space = spaces[static_cast<std::size_t>(left)][static_cast<std::size_t>(right)];
    return space < 0 && inScript ? 0 : widths[static_cast<std::size_t>(space < 0 ? -space : space)];
}

} // namespace tanhgram
