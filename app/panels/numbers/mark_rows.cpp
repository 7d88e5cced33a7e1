// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/numbers/mark_rows.h"

#include "app/panels/numbers/mark_names.h"
#include "lessons/words/localized.h"

#include <algorithm>

namespace tanhgram {

MarkRows::MarkRows(const Figure& figure) : figure_(figure) {
    std::size_t rows = 0;
    for (const Mark& mark : figure_.marks)
        ends_.push_back(rows += pointsOf(mark));
}

NumberRows::Cell MarkRows::cell(std::size_t row, int column) const {
    const auto end = std::ranges::upper_bound(ends_, row);
    const auto number = static_cast<std::size_t>(end - ends_.begin());
    const Mark& mark = figure_.marks[number];
    const Vertex& point = pointOf(mark, row - (number == 0 ? 0 : ends_[number - 1]));
    switch (column) {
    case MarkColumn:
        return tr("%1 %2", "kind and number of a mark: line 3").arg(kindName(mark)).arg(number + 1);
    case Meaning:
        return meaningOf(figure_, mark);
    case X:
        return point.x();
    case Y:
        return point.y();
    default:
        return textOf(mark);
    }
}

QString MarkRows::heading(int column) const {
    switch (column) {
    case MarkColumn:
        return tr("Mark");
    case Meaning:
        return tr("What it is");
    case X:
        return axisHeading(tr("x"), figure_.x);
    case Y:
        return axisHeading(figure_.y.log ? tr("log₁₀ y") : tr("y"), figure_.y);
    default:
        return tr("Text");
    }
}

QString MarkRows::axisHeading(const QString& name, const Axis& axis) const {
    const QString title = localized(axis.title);
    return !figure_.axes || title.isEmpty() ? name : tr("%1: %2", "x or y and the axis").arg(name, title);
}

} // namespace tanhgram
