// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handout/step_items.h"

#include "app/handout/figure_items.h"
#include "app/handout/prose.h"
#include "app/handout/question_items.h"
#include "app/panels/lesson/preset_text.h"

namespace tanhgram {

namespace {

constexpr int stepTitleSize = 16;
constexpr double stepGap = 30;
const std::vector<std::string> usualFigures{"hidden", "input", "activation"};

void append(std::vector<FlowItem>& items, std::vector<FlowItem> more) {
    items.insert(items.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

QString numbered(StepIndex index, const Step& step) {
    return QStringLiteral("%1.%2  %3").arg(index.section).arg(index.step + 1).arg(step.title);
}

/// What the step does to the network; a step that conceals it must not tell.
QString presetLine(const Lesson& lesson, StepIndex index, bool answers) {
    return stepAt(lesson, index).conceal && !answers ? QString() : presetText(lesson, index);
}

} // namespace

FlowItem headingItem(const QString& text, int size, double gapAbove, const Sheetful& page) {
    FlowItem item = textItem(text, {page.width, 0, handoutFont(size, QFont::DemiBold), QColor("#000000")});
    item.gapAbove = gapAbove;
    item.withNext = true;
    item.bookmark = text;
    return item;
}

std::vector<FlowItem> stepItems(const Lesson& lesson, StepIndex index, const HandoutOptions& options,
                                const Sheetful& page) {
    const Step& step = stepAt(lesson, index);
    const Experiment experiment = experimentAt(lesson, index);
    const double mostHeight = page.height / 2;
    ProseStyle body{page.width, 0, handoutFont(bodySize)};
    body.folder = lesson.folder;
    body.values = valuesOf(experiment);
    std::vector<FlowItem> items{headingItem(numbered(index, step), stepTitleSize, stepGap, page)};
    items.front().level = 1;
    append(items, proseItems(step.text, body, mostHeight));
    if (const QString preset = presetLine(lesson, index, options.answers); !preset.isEmpty()) {
        ProseStyle quiet = body;
        quiet.colour = QColor("#4a5563");
        items.push_back(textItem(preset, quiet));
    }
    std::vector<std::string> names = figuresAt(lesson, index);
    // What is said of a figure stands on its page.
    for (FlowItem& item : items)
        item.withNext = true;
    items.push_back(figuresItem(experiment, names.empty() ? usualFigures : names, step.train, page));
    std::vector<FlowItem> asked = questionItems(step, body);
    items.back().withNext = !asked.empty();
    append(items, std::move(asked));
    if (options.answers)
        append(items, answerItems(step, body, mostHeight));
    return items;
}

} // namespace tanhgram
