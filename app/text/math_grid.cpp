// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/math_layout.h"

#include <algorithm>

namespace tanhgram {

namespace {

struct Cells {
    std::vector<std::vector<MathBox>> rows;
    std::vector<double> widths;
    double gap = 0; ///< between columns
};

Cells layOutCells(const MathGrid& grid, const MathStyle& style) {
    Cells cells;
    cells.gap = (grid.cellsLeft ? 1.1 : 0.85) * style.size;
    for (const auto& row : grid.rows) {
        cells.rows.emplace_back();
        for (std::size_t column = 0; column < row.size(); ++column) {
            cells.rows.back().push_back(layOut(row[column], style));
            cells.widths.resize(std::max(cells.widths.size(), column + 1));
            cells.widths[column] = std::max(cells.widths[column], cells.rows.back().back().width);
        }
    }
    return cells;
}

void putRow(MathBox& box, const std::vector<MathBox>& row, double baseline, const Cells& cells, bool atLeft) {
    double left = 0;
    for (std::size_t column = 0; column < row.size(); ++column) {
        const double free = cells.widths[column] - row[column].width;
        put(box, row[column], {left + (atLeft ? 0 : free / 2), baseline});
        left += cells.widths[column] + cells.gap;
    }
}

// The cells one below the other, centred on the axis.
MathBox tableOf(const MathGrid& grid, const MathStyle& style) {
    const Cells cells = layOutCells(grid, style);
    // Every row is at least as high as a line, so that rows of letters stand evenly.
    const double lineAscent = 0.78 * style.size;
    const double lineDescent = 0.24 * style.size;
    const double rowGap = 0.26 * style.size;
    std::vector<double> baselines;
    double y = 0;
    for (const auto& row : cells.rows) {
        double ascent = lineAscent;
        double descent = lineDescent;
        for (const MathBox& cell : row) {
            ascent = std::max(ascent, cell.ascent);
            descent = std::max(descent, cell.descent);
        }
        baselines.push_back(y + ascent);
        y += ascent + descent + rowGap;
    }
    const double top = -axisHeight(style) - (y - rowGap) / 2;
    MathBox box;
    for (std::size_t i = 0; i < cells.rows.size(); ++i)
        putRow(box, cells.rows[i], top + baselines[i], cells, grid.cellsLeft);
    box.ascent = std::max(box.ascent, -top);
    box.descent = std::max(box.descent, top + y - rowGap);
    for (const double width : cells.widths)
        box.width += width;
    if (!cells.widths.empty())
        box.width += cells.gap * static_cast<double>(cells.widths.size() - 1);
    return box;
}

} // namespace

MathBox layOutGrid(const MathGrid& grid, const MathStyle& style) {
    const MathBox table = tableOf(grid, style.inText());
    MathBox inner;
    inner.width = 0.12 * style.size;
    MathBox box;
    append(box, bracketBox(grid.left, table.ascent, table.descent, style));
    append(box, inner);
    append(box, table);
    append(box, inner);
    append(box, bracketBox(grid.right, table.ascent, table.descent, style));
    return box;
}

} // namespace tanhgram
