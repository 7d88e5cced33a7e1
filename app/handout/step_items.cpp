// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handout/step_items.h"

#include "app/handout/columns.h"
#include "app/handout/question_items.h"
#include "app/handout/step_layout.h"
#include "app/panels/lesson/preset_text.h"
#include "core/figure/catalogue.h"

namespace tanhgram {

namespace {

constexpr int stepTitleSize = 16;
constexpr double stepGap = 30;

QString numbered(StepIndex index, const Step& step) {
    return QStringLiteral("%1.%2  %3").arg(index.section + 1).arg(index.step + 1).arg(step.title);
}

/// What the step does to the network; a step that conceals it must not tell.
QString presetLine(const Lesson& lesson, StepIndex index, bool answers) {
    return stepAt(lesson, index).conceal && !answers ? QString() : presetText(lesson, index);
}

} // namespace

FlowItem headingItem(const QString& text, int size, double gapAbove, const Sheetful& page) {
    ProseStyle style = proseStyle(page, Qt::black);
    style.font = handoutFont(size, QFont::DemiBold);
    FlowItem item = textItem(text, style);
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
    ProseStyle body = proseStyle(page);
    body.folder = lesson.folder;
    body.values = valuesOf(experiment);
    const std::vector<std::string> names = figuresAt(lesson, index);
    const StepFigures figures(experiment, names.empty() ? usualFigures() : names, step.train);
    std::vector<FlowItem> items{headingItem(numbered(index, step), stepTitleSize, stepGap, page)};
    items.front().level = 1;
    std::vector<FlowItem> answers =
        options.answers ? answerItems(step, experiment.network, body, mostHeight) : std::vector<FlowItem>();
    const double below = answers.empty() ? 0 : answers.front().gapAbove + heightOf(answers);
    append(items, arranged({step, presetLine(lesson, index, options.answers), body, mostHeight, below},
                           figures, page));
    append(items, std::move(answers));
    return items;
}

} // namespace tanhgram
