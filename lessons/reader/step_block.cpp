// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/reader/step_block.h"

#include "core/diagnostic/suggest.h"
#include "lessons/reader/fields.h"
#include "lessons/reader/vocabulary.h"

#include <algorithm>
#include <cctype>

namespace tanhgram {

namespace {

std::optional<Animation> readAnimation(const toml::table& table, Diagnostics& problems) {
    Fields fields(table, vocabulary::animate(), "animate", problems);
    Animation animation{fields.requiredText("name").toStdString(), fields.number("from").value_or(0),
                        fields.number("to").value_or(0), fields.number("seconds").value_or(4),
                        fields.position("name")};
    for (const char* key : {"from", "to"})
        if (!fields.has(key))
            fields.note(error(Problem::MissingKey, positionOf(table),
                              phrase("Message", "animate needs '%1 = ...'")(key)));
    if (animation.seconds <= 0 || animation.seconds > 60)
        fields.note(error(Problem::OutOfRange, fields.position("seconds"),
                          phrase("Message", "'seconds' must be above 0 and at most 60")));
    return animation;
}

Goal readGoal(const toml::table& table, Diagnostics& problems) {
    Fields fields(table, vocabulary::goal(), phrase("Message", "a goal"), problems);
    if (table.empty())
        fields.note(error(Problem::MissingKey, positionOf(table),
                          phrase("Message", "a goal needs a condition to reach, such as accuracy = 1.0")));
    Goal goal;
    forEachGoalKind([&](auto kind) {
        if (!fields.has(kind.key))
            return;
        read(kind, fields);
        goal.conditions.emplace_back(std::move(kind));
    });
    return goal;
}

// Files and records are named after it, so it holds nothing that a path or a spreadsheet takes amiss.
std::string readId(Fields& step) {
    const std::string id = step.requiredText("id").toStdString();
    const auto isPlain = [](unsigned char c) { return std::isalnum(c) || c == '-' || c == '_'; };
    if (!std::all_of(id.begin(), id.end(), isPlain))
        step.note(error(Problem::OutOfRange, step.position("id"),
                        phrase("Message", "an id is made of letters a to z, digits, '-' and '_'")));
    return id;
}

std::vector<std::string> readFigures(Fields& step) {
    std::vector<std::string> figures;
    const vocabulary::Words known = vocabulary::figures();
    for (const QString& name : step.texts("figures")) {
        figures.push_back(name.toStdString());
        if (std::count(known.begin(), known.end(), figures.back()) == 0)
            step.note(error(Problem::UnknownValue, step.position("figures"),
                            withSuggestion(phrase("Message", "there is no figure '%1'")(figures.back()),
                                           figures.back(), known)));
    }
    return figures;
}

std::string readPanel(Fields& step) {
    const std::string panel = step.text("panel").value_or(QString()).toStdString();
    const vocabulary::Words& known = vocabulary::panels();
    if (!panel.empty() && std::count(known.begin(), known.end(), panel) == 0)
        step.note(error(Problem::UnknownValue, step.position("panel"),
                        withSuggestion(phrase("Message", "there is no panel '%1'")(panel), panel, known)));
    return panel;
}

} // namespace

void readStepBlock(const toml::table& block, Step& step, Diagnostics& problems) {
    Fields fields(block, vocabulary::step(), phrase("Message", "a step"), problems);
    step.id = readId(fields);
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
    if (const toml::table* then = fields.table("then"))
        appendAssignments(*then, "", step.then, problems);
    if (const toml::table* goal = fields.table("goal"))
        step.goal = readGoal(*goal, problems);
    if (const toml::table* solution = fields.table("solution"))
        appendAssignments(*solution, "", step.solution, problems);
}

} // namespace tanhgram
