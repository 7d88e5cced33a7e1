// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/reader/reader.h"

#include "core/diagnostic/collect.h"
#include "lessons/reader/check_lesson.h"
#include "lessons/reader/check_texts.h"
#include "lessons/reader/fields.h"
#include "lessons/reader/outline.h"
#include "lessons/reader/step_block.h"
#include "lessons/reader/vocabulary.h"

#include <QRegularExpression>

#include <algorithm>

namespace tanhgram {

namespace {

// The positions in a block's own text become those of the file it stands in.
void append(const Diagnostics& found, const LessonBlock& block, Diagnostics& problems) {
    for (Diagnostic each : found) {
        each.position.line += block.line - 1;
        if (each.position.line < block.line)
            each.position = {block.line, 1};
        problems.push_back(std::move(each));
    }
}

QString readLanguage(Fields& fields) {
    static const QRegularExpression code("^[a-z]{2,3}([_-][A-Za-z]{2,4})?$");
    const QString language = fields.text("language").value_or("en");
    if (!code.match(language).hasMatch())
        fields.note(warning(Problem::Unwise, fields.position("language"),
                            phrase("Message", "'%1' is no code of a language; write one such as \"en\" or "
                                              "\"pt_BR\"")(language.toStdString())));
    return language;
}

int readMinutes(Fields& fields) {
    constexpr double aDay = 24 * 60;
    const double minutes = fields.number("minutes").value_or(0);
    if (minutes >= 0 && minutes <= aDay)
        return static_cast<int>(minutes);
    fields.note(error(Problem::OutOfRange, fields.position("minutes"),
                      phrase("Message", "'minutes' must be from 0 to 1440")));
    return 0;
}

void readFrontMatter(const LessonBlock& block, const FileReader& files, Lesson& lesson,
                     Diagnostics& problems) {
    const auto table = parseTable(block.toml.toStdString());
    Diagnostics found = table.diagnostics;
    if (table) {
        Fields fields(*table, vocabulary::frontMatter(), phrase("Message", "the front matter"), found);
        lesson.id = fields.text("id").value_or(QString());
        lesson.title = fields.requiredText("title");
        lesson.summary = fields.text("summary").value_or(QString());
        lesson.language = readLanguage(fields);
        lesson.translates = fields.text("translates").value_or(QString());
        lesson.authors = fields.texts("authors");
        lesson.credits = fields.text("credits").value_or(QString());
        lesson.licence = fields.text("licence").value_or(QString());
        lesson.minutes = readMinutes(fields);
        if (const toml::table* experiment = fields.table("experiment")) {
            const auto start = experimentFrom(*experiment, files);
            found.insert(found.end(), start.diagnostics.begin(), start.diagnostics.end());
            lesson.start = start.value.value_or(Experiment{});
        }
    }
    append(found, block, problems);
}

// What later checks complain about must stand where it does in the file, too.
void moveDown(Step& step, int lines) {
    step.blockLine = lines + 1;
    for (Patch* patch : {&step.patch, &step.then, &step.solution})
        for (Assignment& assignment : *patch)
            assignment.position.line += lines;
    if (step.animation)
        step.animation->position.line += lines;
}

Step readStep(const Heading& heading, Diagnostics& problems) {
    Step step;
    step.title = heading.title;
    step.text = heading.text.trimmed();
    step.written.push_back({heading.text, heading.textLines, {}});
    step.position = {heading.line, 1};
    const LessonBlock& block = heading.blocks.front();
    const auto table = parseTable(block.toml.toStdString());
    Diagnostics found = table.diagnostics;
    if (table) {
        readStepBlock(*table, step, found);
        collectTexts(*table, block.line - 1, step.written);
    }
    append(found, block, problems);
    moveDown(step, block.line - 1);
    if (heading.blocks.size() > 1)
        problems.push_back(
            error(Problem::Duplicate, {heading.blocks[1].line - 1, 1},
                  phrase("Message", "this step has a second lesson block; put both into one")));
    return step;
}

// A heading with a lesson block is a step. A section's own prose goes before its first step otherwise.
void readHeading(const Heading& heading, bool isWhole, Lesson& lesson, PlacedText& prose,
                 Diagnostics& problems) {
    if (heading.level == 1 && !heading.blocks.empty())
        problems.push_back(error(
            Problem::MissingKey, {heading.blocks.front().line - 1, 1},
            phrase("Message", "a step has a heading of its own, ## or ###; # is the title of the lesson")));
    if (heading.level == 1)
        return;
    if (heading.level == 2)
        lesson.sections.push_back({heading.title, {}});
    if (lesson.sections.empty()) {
        problems.push_back(
            error(Problem::MissingKey, {heading.line, 1},
                  phrase("Message", "a step (###) stands below the heading of a question (##)")));
        return;
    }
    if (heading.blocks.empty() && heading.level == 3) {
        if (isWhole)
            problems.push_back(
                error(Problem::MissingKey, {heading.line, 1},
                      phrase("Message", "this step has no lesson block; add one with id = \"...\"")));
        return;
    }
    if (heading.blocks.empty()) {
        prose = {heading.text, heading.textLines, {}};
        return;
    }
    Step step = readStep(heading, problems);
    if (const QString before = prose.markdown.trimmed(); !before.isEmpty()) {
        step.text = before + "\n\n" + step.text;
        step.written.push_back(std::move(prose));
    }
    prose = {};
    lesson.sections.back().steps.push_back(std::move(step));
}

} // namespace

Parsed<Lesson> parseLesson(const QString& text, const FileReader& files) {
    const Outline outline = outlineOf(text);
    Lesson lesson;
    Diagnostics problems = outline.problems;
    if (outline.frontMatter)
        readFrontMatter(*outline.frontMatter, files, lesson, problems);
    PlacedText prose;
    for (const Heading& heading : outline.headings)
        readHeading(heading, outline.isWhole, lesson, prose, problems);
    checkLesson(lesson, outline.isWhole, problems);
    checkTexts(lesson, files, problems);
    sortByPlace(problems);
    if (hasErrors(problems))
        return problems;
    return {std::move(lesson), std::move(problems)};
}

} // namespace tanhgram
