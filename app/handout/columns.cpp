// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handout/columns.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace tanhgram {

double heightOf(std::span<const FlowItem> items) {
    double height = items.empty() ? 0 : -items.front().gapAbove;
    for (const FlowItem& item : items)
        height += item.gapAbove + item.height;
    return height;
}

void append(std::vector<FlowItem>& items, std::vector<FlowItem> more) {
    items.insert(items.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

FlowItem stacked(std::vector<FlowItem> items) {
    FlowItem whole;
    whole.height = heightOf(items);
    whole.gapAbove = items.empty() ? 0 : items.front().gapAbove;
    whole.paint = [items = std::move(items)](QPainter& painter, QPointF corner) {
        double y = items.empty() ? 0 : -items.front().gapAbove;
        for (const FlowItem& item : items) {
            y += item.gapAbove;
            painter.save();
            item.paint(painter, corner + QPointF(0, y));
            painter.restore();
            y += item.height;
        }
    };
    return whole;
}

FlowItem sideBySide(const FlowItem& left, const FlowItem& right, double rightAt) {
    FlowItem whole;
    whole.height = std::max(left.height, right.height);
    whole.gapAbove = std::max(left.gapAbove, right.gapAbove);
    whole.paint = [left = left.paint, right = right.paint, rightAt](QPainter& painter, QPointF corner) {
        painter.save();
        left(painter, corner);
        painter.restore();
        right(painter, corner + QPointF(rightAt, 0));
    };
    return whole;
}

} // namespace tanhgram
