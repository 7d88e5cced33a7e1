// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnostic/suggest.h"
#include "lessons/reader/fields.h"
#include "lessons/reader/step_block.h"
#include "lessons/reader/vocabulary.h"

#include <algorithm>

namespace tanhgram {

namespace {

ChoiceQuestion readChoice(Fields& question) {
    ChoiceQuestion choice;
    for (const toml::table* table : question.tables("options")) {
        Fields option(*table, vocabulary::option(), "an option", question.problems());
        choice.options.push_back({option.requiredText("text"), option.yesNo("right").value_or(false),
                                  option.text("feedback").value_or(QString())});
    }
    const auto right = std::count_if(choice.options.begin(), choice.options.end(),
                                     [](const Option& each) { return each.right; });
    choice.several = question.yesNo("several").value_or(right > 1);
    if (choice.options.size() < 2)
        question.note(error(Problem::MissingKey, question.position("options"),
                            "a choice needs at least two options = [{ text = \"...\", right = true }, ...]"));
    else if (right == 0)
        question.note(warning(Problem::Unwise, question.position("options"),
                              "no option is right; mark one with right = true"));
    else if (right > 1 && !choice.several)
        question.note(error(Problem::OutOfRange, question.position("several"),
                            "several options are right; write several = true or mark only one"));
    return choice;
}

NumberQuestion readNumber(Fields& question) {
    const NumberQuestion number{question.number("answer").value_or(0),
                                question.number("tolerance").value_or(0)};
    if (!question.has("answer"))
        question.note(error(Problem::MissingKey, question.position("answer"),
                            "a number question needs 'answer = ...'"));
    if (number.tolerance < 0)
        question.note(
            error(Problem::OutOfRange, question.position("tolerance"), "'tolerance' must be 0 or more"));
    return number;
}

TextQuestion readText(Fields& question) {
    TextQuestion text{question.texts("accepted")};
    if (text.accepted.isEmpty())
        question.note(error(Problem::MissingKey, question.position("accepted"),
                            "a text question needs accepted = [\"...\"]"));
    return text;
}

} // namespace

std::optional<Question> readQuestion(const toml::table& table, Diagnostics& problems) {
    Fields question(table, vocabulary::question(), "a question", problems);
    Question read;
    read.prompt = question.requiredText("prompt");
    const std::string kind = question.text("kind").value_or("choice").toStdString();
    if (kind == "choice")
        read.kind = readChoice(question);
    else if (kind == "number")
        read.kind = readNumber(question);
    else if (kind == "text")
        read.kind = readText(question);
    else
        question.note(error(Problem::UnknownValue, question.position("kind"),
                            "there is no kind of question '" + kind + "'" +
                                suggestion(kind, vocabulary::questionKinds())));
    return read;
}

} // namespace tanhgram
