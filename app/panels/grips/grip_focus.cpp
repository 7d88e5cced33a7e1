// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/grips/grip_focus.h"

#include "app/charts/figure_view.h"
#include "app/charts/grips_item.h"
#include "app/panels/grips/grip_drag.h"
#include "app/panels/grips/grip_words.h"

#include <algorithm>

namespace tanhgram {

namespace {

Qt::CursorShape cursorOver(GripKind kind) {
    return isInHiddenSpace(kind) ? Qt::SizeAllCursor : Qt::SizeVerCursor;
}

std::optional<std::size_t> indexOf(const std::vector<Grip>& grips, const Grip& wanted) {
    const auto found =
        std::ranges::find_if(grips, [&](const Grip& grip) { return sameHandle(grip, wanted); });
    return found == grips.end() ? std::nullopt
                                : std::optional(static_cast<std::size_t>(found - grips.begin()));
}

} // namespace

GripFocus::GripFocus(FigureView& view, Document& document, Viewpoint& viewpoint, QObject* parent)
    : QObject(parent), view_(view), document_(document), viewpoint_(viewpoint) {
    connect(&document_, &Document::changed, this, &GripFocus::show);
    connect(&view_, &FigureView::gripsReplaced, this, &GripFocus::findAgain);
}

const Grip* GripFocus::at(std::optional<std::size_t> index) const {
    const auto& grips = view_.figure().grips;
    return index && *index < grips.size() ? &grips[*index] : nullptr;
}

void GripFocus::hover(std::optional<std::size_t> index) {
    if (hovered_ == index)
        return;
    hovered_ = index;
    if (const Grip* grip = at(index))
        view_.viewport()->setCursor(cursorOver(grip->kind));
    else
        view_.viewport()->unsetCursor();
    show();
}

void GripFocus::focus(std::optional<std::size_t> index, bool byKeyboard) {
    if (focused_ == index && byKeyboard_ == byKeyboard)
        return;
    focused_ = index;
    byKeyboard_ = byKeyboard;
    show();
}

bool GripFocus::goThrough(int step) {
    const auto count = static_cast<int>(view_.figure().grips.size());
    const int next = focused_ ? static_cast<int>(*focused_) + step : step > 0 ? 0 : count - 1;
    const bool isThere = next >= 0 && next < count;
    focus(isThere ? std::optional(static_cast<std::size_t>(next)) : std::nullopt, true);
    return isThere;
}

// A line may come and go under the hand: the same things are looked for among the figure's new grips.
void GripFocus::findAgain() {
    for (auto* index : {&hovered_, &focused_})
        if (*index)
            *index = **index < known_.size() ? indexOf(view_.figure().grips, known_[**index]) : std::nullopt;
    known_ = view_.figure().grips;
    show();
}

void GripFocus::show() {
    const std::optional<std::size_t> shownFocus = byKeyboard_ ? focused_ : std::nullopt;
    const Grip* grip = at(hovered_) != nullptr ? at(hovered_) : at(shownFocus);
    const Network& network = document_.experiment().network;
    const QString values = grip != nullptr ? gripValues(network, *grip) : QString();
    view_.setGripState({hovered_, shownFocus, values});
    view_.tellOfGrip(grip != nullptr
                         ? tr("%1. %2", "numbers, then a sentence").arg(values, gripHint(network, *grip))
                         : QString());
    if (grip != nullptr)
        viewpoint_.emphasise({grip->keys.begin(), grip->keys.end()});
    else if (emphasises_)
        viewpoint_.emphasise({});
    emphasises_ = grip != nullptr;
}

} // namespace tanhgram
