// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handout/step_layout.h"

#include "app/handout/columns.h"
#include "app/handout/question_items.h"

#include <algorithm>

namespace tanhgram {

namespace {

constexpr double gap = 14;
constexpr double besidesTwoSteps = 178; ///< what two steps' and a section's titles and gaps take of a page
constexpr double flattest = 0.76;       ///< a main figure's height by its width
constexpr double tallest = 0.97;
constexpr double lowest = 210;         ///< a main figure above small ones
constexpr double smallHeight = 138;    ///< of the figures beside it
constexpr double flattestOfTwo = 0.65; ///< likewise of one of two
constexpr double tallestOfTwo = 0.87;

/// A page's two columns, and the height of a step of which two fit on it.
struct Columns {
    Columns(const Sheetful& page, double below)
        : direction(page.direction), width((page.width - gap) / 2),
          half((page.height - besidesTwoSteps) / 2 - below) {}

    FlowItem row(const FlowItem& first, const FlowItem& second) const {
        const bool mirrored = direction == Qt::RightToLeft;
        FlowItem item = sideBySide(mirrored ? second : first, mirrored ? first : second, width + gap);
        item.gapAbove = gap;
        return item;
    }

    Qt::LayoutDirection direction;
    double width;
    double half;
};

/// The text above, then the main figure, and beside it the question with the small figures below.
std::vector<FlowItem> textAbove(const StepWords& words, const StepFigures& figures, const Sheetful& page) {
    const Columns columns(page, words.answers);
    const double small = figures.count() > 1 ? smallHeight + gap : 0;
    std::vector<FlowItem> items = words.told(page.width);
    const double needed = heightOf(words.asked(columns.width)) + small;
    const double free = columns.half - heightOf(items) - gap;
    const double height =
        std::clamp(std::max(needed, free), flattest * columns.width, tallest * columns.width);
    std::vector<FlowItem> right = words.asked(columns.width, height - small);
    if (figures.count() > 1) {
        FlowItem others = figures.others({columns.width, smallHeight});
        others.gapAbove = std::max(gap, height - heightOf(right) - smallHeight);
        right.push_back(std::move(others));
    }
    items.push_back(columns.row(figures.main({columns.width, height}), stacked(std::move(right))));
    return items;
}

/// All figures in one column, all words in the other.
std::vector<FlowItem> allBeside(const StepWords& words, const StepFigures& figures, const Sheetful& page) {
    const Columns columns(page, words.answers);
    std::vector<FlowItem> left;
    if (figures.count() == 1) {
        left = {figures.main(
            {columns.width, std::clamp(columns.half, flattest * columns.width, tallest * columns.width)})};
    } else {
        left = {figures.main({columns.width, std::max(columns.half - smallHeight - gap, lowest)}),
                figures.others({columns.width, smallHeight})};
        left.back().gapAbove = gap;
    }
    std::vector<FlowItem> right = words.told(columns.width);
    const double used = right.empty() ? 0 : heightOf(right) + gap;
    append(right, words.asked(columns.width, heightOf(left) - used));
    return {columns.row(stacked(std::move(left)), stacked(std::move(right)))};
}

/// Two figures that are equally important side by side, and below them the text beside the question. They
/// are small if two such steps then share a page, and large if not.
std::vector<FlowItem> figuresAbove(const StepWords& words, const StepFigures& figures, const Sheetful& page) {
    const Columns columns(page, words.answers);
    const FlowItem told = stacked(words.told(columns.width));
    const FlowItem below = columns.row(told, stacked(words.asked(columns.width, told.height)));
    const double left = columns.half - below.height - 2 * gap;
    const double most = tallestOfTwo * columns.width;
    const bool shared = left >= flattestOfTwo * columns.width;
    FlowItem row = figures.row({page.width, shared ? std::min(left, most) : most});
    row.gapAbove = gap;
    return {row, below};
}

double costOf(const std::vector<FlowItem>& items, double half) {
    return std::max(heightOf(items), half);
}

} // namespace

std::vector<FlowItem> StepWords::told(double width) const {
    ProseStyle style = body;
    style.width = width;
    std::vector<FlowItem> items = proseItems(step.text, style, mostHeight);
    style.colour = QColor(quietColour);
    if (!preset.isEmpty())
        items.push_back(textItem(preset, style));
    return items;
}

std::vector<FlowItem> StepWords::asked(double width, double room) const {
    ProseStyle style = body;
    style.width = width;
    return questionItems(step, style, room);
}

bool StepWords::fits(double width) const {
    ProseStyle style = body;
    style.width = width;
    return proseWidth(step.text, style) <= width + 1;
}

std::vector<FlowItem> arranged(const StepWords& words, const StepFigures& figures, const Sheetful& page) {
    const Columns columns(page, words.answers);
    std::vector<FlowItem> items;
    if (!words.fits(columns.width)) {
        items = textAbove(words, figures, page);
    } else if (figures.count() == 2) {
        items = figuresAbove(words, figures, page);
    } else {
        items = textAbove(words, figures, page);
        if (auto beside = allBeside(words, figures, page);
            costOf(beside, columns.half) < costOf(items, columns.half))
            items = std::move(beside);
    }
    // What is said of a figure stands on its page.
    for (std::size_t i = 0; i + 1 < items.size(); ++i)
        items[i].withNext = true;
    return items;
}

} // namespace tanhgram
