// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/math/tree.h"

#include <initializer_list>

namespace tanhgram {

namespace {

struct Collector {
    std::vector<MathValue>& found;

    void row(const MathRow& nodes) const {
        for (const MathNode& node : nodes)
            std::visit(*this, node.is);
    }
    void rows(std::initializer_list<const MathRow*> all) const {
        for (const MathRow* each : all)
            row(*each);
    }

    void operator()(const MathValue& value) const { found.push_back(value); }
    void operator()(const MathScripts& scripts) const {
        rows({&scripts.base, &scripts.lower, &scripts.upper});
    }
    void operator()(const MathFraction& fraction) const { rows({&fraction.above, &fraction.below}); }
    void operator()(const MathRoot& root) const { rows({&root.degree, &root.body}); }
    void operator()(const MathAccent& accent) const { row(accent.body); }
    void operator()(const MathFenced& fence) const { row(fence.body); }
    void operator()(const MathGrid& grid) const {
        for (const auto& cells : grid.rows)
            for (const MathRow& cell : cells)
                row(cell);
    }
    void operator()(const MathSymbol&) const {}
    void operator()(const MathText&) const {}
    void operator()(const MathOperator&) const {}
    void operator()(const MathSpace&) const {}
};

} // namespace

std::vector<MathValue> valuesIn(const MathRow& row) {
    std::vector<MathValue> found;
    Collector{found}.row(row);
    return found;
}

} // namespace tanhgram
