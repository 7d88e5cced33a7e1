// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/reader/step_block.h"

#include "core/diagnostic/suggest.h"
#include "lessons/reader/fields.h"
#include "lessons/reader/vocabulary.h"

#include <algorithm>
#include <limits>

namespace tanhgram {

namespace {

std::optional<Animation> readAnimation(const toml::table& table, Diagnostics& problems) {
    Fields fields(table, vocabulary::animate(), "animate", problems);
    Animation animation{fields.requiredText("name").toStdString(), fields.number("from").value_or(0),
                        fields.number("to").value_or(0), fields.number("seconds").value_or(4)};
    for (const char* key : {"from", "to"})
        if (!fields.has(key))
            fields.note(error(Problem::MissingKey, positionOf(table),
                              "animate needs '" + std::string(key) + " = ...'"));
    if (animation.seconds <= 0 || animation.seconds > 60)
        fields.note(error(Problem::OutOfRange, fields.position("seconds"),
                          "'seconds' must be above 0 and at most 60"));
    return animation;
}

std::optional<double> numberFromZero(Fields& fields, std::string_view key, double highest,
                                     const std::string& allowed) {
    const auto value = fields.number(key);
    if (value && (*value < 0 || *value > highest))
        fields.note(error(Problem::OutOfRange, fields.position(key), allowed));
    return value;
}

std::optional<Goal> readGoal(const toml::table& table, Diagnostics& problems) {
    Fields fields(table, vocabulary::goal(), "a goal", problems);
    if (table.empty())
        fields.note(
            error(Problem::MissingKey, positionOf(table), "a goal needs accuracy, margin or separable"));
    return Goal{
        numberFromZero(fields, "accuracy", 1, "'accuracy' is a share from 0 to 1"),
        numberFromZero(fields, "margin", std::numeric_limits<double>::max(), "'margin' must be 0 or more"),
        fields.yesNo("separable")};
}

std::vector<std::string> readFigures(Fields& step) {
    std::vector<std::string> figures;
    const vocabulary::Words known = vocabulary::figures();
    for (const QString& name : step.texts("figures")) {
        figures.push_back(name.toStdString());
        if (std::count(known.begin(), known.end(), figures.back()) == 0)
            step.note(
                error(Problem::UnknownValue, step.position("figures"),
                      "there is no figure '" + figures.back() + "'" + suggestion(figures.back(), known)));
    }
    return figures;
}

std::string readPanel(Fields& step) {
    const std::string panel = step.text("panel").value_or(QString()).toStdString();
    const vocabulary::Words& known = vocabulary::panels();
    if (!panel.empty() && std::count(known.begin(), known.end(), panel) == 0)
        step.note(error(Problem::UnknownValue, step.position("panel"),
                        "there is no panel '" + panel + "'" + suggestion(panel, known)));
    return panel;
}

} // namespace

void readStepBlock(const toml::table& block, Step& step, Diagnostics& problems) {
    Fields fields(block, vocabulary::step(), "a step", problems);
    step.id = fields.requiredText("id").toStdString();
    step.figures = readFigures(fields);
    step.panel = readPanel(fields);
    step.train = fields.yesNo("train").value_or(false);
    step.hints = fields.texts("hints");
    step.conceal = fields.yesNo("conceal").value_or(false);
    step.explanation = fields.text("explanation").value_or(QString());
    if (const toml::table* set = fields.table("set"))
        appendAssignments(*set, "", step.patch, problems);
    if (const toml::table* animate = fields.table("animate"))
        step.animation = readAnimation(*animate, problems);
    if (const toml::table* question = fields.table("question"))
        step.question = readQuestion(*question, problems);
    if (const toml::table* goal = fields.table("goal"))
        step.goal = readGoal(*goal, problems);
    if (const toml::table* solution = fields.table("solution"))
        appendAssignments(*solution, "", step.solution, problems);
}

} // namespace tanhgram
