// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/questions/choice.h"

#include "lessons/reader/fields.h"
#include "lessons/reader/vocabulary.h"

#include <algorithm>

namespace tanhgram {

namespace {

std::vector<int> rightOptions(const ChoiceQuestion& choice) {
    std::vector<int> right;
    for (std::size_t i = 0; i < choice.options.size(); ++i)
        if (choice.options[i].right)
            right.push_back(static_cast<int>(i));
    return right;
}

bool isAmong(const std::vector<Option>& options, const QString& text) {
    return std::any_of(options.begin(), options.end(), [&](const Option& each) { return each.text == text; });
}

void readOptions(ChoiceQuestion& choice, Fields& question) {
    for (const toml::table* table : question.tables("options")) {
        Fields option(*table, vocabulary::option(), phrase("Message", "an option"), question.problems());
        Option read{option.requiredText("text"), option.yesNo("right").value_or(false),
                    option.text("feedback").value_or(QString())};
        if (!read.text.isEmpty() && isAmong(choice.options, read.text))
            option.note(error(
                Problem::Duplicate, option.position("text"),
                phrase("Message", "an option above has the same text; change one of them or leave it out")));
        choice.options.push_back(std::move(read));
    }
}

} // namespace

void read(ChoiceQuestion& choice, Fields& question) {
    readOptions(choice, question);
    const std::size_t right = rightOptions(choice).size();
    choice.several = question.yesNo("several").value_or(right > 1);
    const Position place = question.position("options");
    if (choice.options.size() < 2)
        question.note(
            error(Problem::MissingKey, place,
                  phrase("Message",
                         "a choice needs at least two options = [{ text = \"...\", right = true }, ...]")));
    else if (right == 0)
        question.note(warning(Problem::Unwise, place,
                              phrase("Message", "no option is right; mark one with right = true")));
    else if (right > 1 && !choice.several)
        question.note(
            error(Problem::OutOfRange, question.position("several"),
                  phrase("Message", "several options are right; write several = true or mark only one")));
    else if (right == choice.options.size())
        question.note(
            warning(Problem::Unwise, place,
                    phrase("Message", "every option is right; add one that somebody might believe in vain")));
}

Verdict judge(const ChoiceQuestion& choice, const Answer& answer) {
    const auto* chosen = std::get_if<std::vector<int>>(&answer);
    if (chosen == nullptr)
        return {};
    Verdict verdict{true, {}};
    for (std::size_t i = 0; i < choice.options.size(); ++i) {
        const Option& option = choice.options[i];
        const bool isChosen = std::count(chosen->begin(), chosen->end(), static_cast<int>(i)) > 0;
        verdict.right = verdict.right && isChosen == option.right;
        if (isChosen && !option.feedback.isEmpty())
            verdict.feedback += (verdict.feedback.isEmpty() ? "" : "\n") + option.feedback;
    }
    return verdict;
}

Answer rightAnswer(const ChoiceQuestion& choice) {
    return rightOptions(choice);
}

std::vector<Answer> wrongAnswers(const ChoiceQuestion& choice) {
    std::vector<Answer> wrong{std::vector<int>{}};
    for (std::size_t i = 0; i < choice.options.size(); ++i)
        if (const std::vector<int> one{static_cast<int>(i)}; one != rightOptions(choice))
            wrong.push_back(one);
    return wrong;
}

QString wording(const ChoiceQuestion& choice, const Answer& answer) {
    QStringList texts;
    if (const auto* chosen = std::get_if<std::vector<int>>(&answer))
        for (const int each : *chosen)
            if (each >= 0 && each < static_cast<int>(choice.options.size()))
                texts << choice.options[static_cast<std::size_t>(each)].text;
    return texts.join(QStringLiteral("; "));
}

} // namespace tanhgram
