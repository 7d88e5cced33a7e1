// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/handout/flow.h"

#include <span>
#include <vector>

namespace tanhgram {

/// The height of items one below the other, without the gap above the first.
double heightOf(std::span<const FlowItem> items);

/// Adds `more` at the end of `items`.
void append(std::vector<FlowItem>& items, std::vector<FlowItem> more);

/// Items one below the other as a single one, which is never cut.
FlowItem stacked(std::vector<FlowItem> items);

/// Two items side by side as a single one: `left` at its left edge and `right` at `rightAt`, tops level.
FlowItem sideBySide(const FlowItem& left, const FlowItem& right, double rightAt);

} // namespace tanhgram
