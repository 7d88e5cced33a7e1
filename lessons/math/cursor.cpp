// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/math/cursor.h"

#include "core/words/text.h"

#include <algorithm>
#include <utility>

namespace tanhgram {

namespace {

constexpr std::size_t mostMistakes = 20;

} // namespace

std::vector<MathMistake> MathCursor::takeMistakes() {
    std::stable_sort(mistakes_.begin(), mistakes_.end(),
                     [](const MathMistake& a, const MathMistake& b) { return a.offset < b.offset; });
    return std::move(mistakes_);
}

void MathCursor::advance() {
    token_ = nextMathToken(tex_, token_.end);
}

void MathCursor::note(qsizetype offset, const Text& message, Problem problem) {
    if (mistakes_.size() < mostMistakes && !isTooDeep_)
        mistakes_.push_back({offset, problem, message});
}

bool MathCursor::isIn(MathFrame frame) const {
    return std::count(frames_.begin(), frames_.end(), frame) > 0;
}

bool MathCursor::isTop(MathFrame frame) const {
    return !frames_.empty() && frames_.back() == frame;
}

bool MathCursor::isCommand(const char* name) const {
    return token_.kind == MathTokenKind::Command && token_.text == QLatin1String(name);
}

bool MathCursor::endsRow() const {
    switch (token_.kind) {
    case MathTokenKind::End:
        return true;
    case MathTokenKind::Close:
        return isIn(MathFrame::Brace);
    case MathTokenKind::Ampersand:
    case MathTokenKind::NewRow:
        return isTop(MathFrame::Grid);
    case MathTokenKind::Character:
        return token_.text == QStringLiteral("]") && isTop(MathFrame::Bracket);
    default:
        return (isCommand("right") && isIn(MathFrame::Fence)) || (isCommand("end") && isIn(MathFrame::Grid));
    }
}

Text MathCursor::misplaced() const {
    switch (token_.kind) {
    case MathTokenKind::Close:
        return phrase("Message", "this } closes nothing; remove it or open a {");
    case MathTokenKind::Ampersand:
    case MathTokenKind::NewRow:
        return phrase("Message", "& and \\\\ part the cells of a matrix; for the sign write \\&");
    default:
        if (isCommand("right"))
            return phrase("Message", "this \\right has no \\left before it");
        return isCommand("end") ? phrase("Message", "this \\end has no \\begin before it") : Text();
    }
}

void MathCursor::refuseDepth() {
    note(token_.begin, phrase("Message", "this formula is nested more than %1 deep")(deepestMath),
         Problem::OutOfRange);
    isTooDeep_ = true;
    token_ = {MathTokenKind::End, {}, tex_.size(), tex_.size()};
}

} // namespace tanhgram
