// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/questions/number.h"

#include "lessons/reader/fields.h"
#include "lessons/reader/vocabulary.h"
#include "lessons/words/locale.h"

#include <algorithm>
#include <cmath>

namespace tanhgram {

namespace {

// Rounding in "0.1 + 0.2" style arithmetic must not make an answer at the very edge wrong.
constexpr double slack = 1e-9;

bool isRight(const NumberQuestion& number, double given) {
    return std::abs(given - number.answer) <= number.tolerance + slack;
}

// "near" with "within" (the question's own tolerance unless given), or "from" and "to".
std::optional<NumberFeedback> rangeOf(Fields& fields, double tolerance) {
    const auto near = fields.number("near");
    const auto from = fields.number("from");
    const auto to = fields.number("to");
    const double within = fields.number("within").value_or(tolerance);
    if (fields.has("near") == (fields.has("from") || fields.has("to")) ||
        fields.has("from") != fields.has("to"))
        fields.note(error(
            Problem::MissingKey, fields.position({}),
            phrase("Message", "feedback to a number needs 'near = ...', or 'from = ...' and 'to = ...'")));
    else if (within < 0)
        fields.note(error(Problem::OutOfRange, fields.position("within"),
                          phrase("Message", "'%1' must be 0 or more")("within")));
    else if (from && to && *from > *to)
        fields.note(error(Problem::OutOfRange, fields.position("from"),
                          phrase("Message", "'from' must not be above 'to'")));
    else if (near)
        return NumberFeedback{*near - within, *near + within, {}};
    else if (from && to)
        return NumberFeedback{*from, *to, {}};
    return std::nullopt;
}

void readFeedback(NumberQuestion& number, const toml::table& table, Diagnostics& problems) {
    static const vocabulary::Words known(NumberFeedback::keys.begin(), NumberFeedback::keys.end());
    Fields fields(table, known, phrase("Message", "feedback to a number"), problems);
    auto feedback = rangeOf(fields, number.tolerance);
    const QString text = fields.requiredText("text");
    if (!feedback)
        return;
    feedback->text = text;
    if (isRight(number, feedback->from) && isRight(number, feedback->to))
        fields.note(warning(
            Problem::Unwise, fields.position({}),
            phrase("Message", "this feedback is never given, for these numbers are right; write it into the "
                              "explanation")));
    number.feedback.push_back(*feedback);
}

} // namespace

void read(NumberQuestion& number, Fields& question) {
    number.answer = question.number("answer").value_or(0);
    number.tolerance = question.number("tolerance").value_or(0);
    if (!question.has("answer"))
        question.note(error(Problem::MissingKey, question.position("answer"),
                            phrase("Message", "a number question needs 'answer = ...'")));
    if (number.tolerance < 0)
        question.note(error(Problem::OutOfRange, question.position("tolerance"),
                            phrase("Message", "'%1' must be 0 or more")("tolerance")));
    for (const toml::table* each : question.tables("feedback"))
        readFeedback(number, *each, question.problems());
}

Verdict judge(const NumberQuestion& number, const Answer& answer) {
    const double* given = std::get_if<double>(&answer);
    if (given == nullptr)
        return {};
    if (isRight(number, *given))
        return {true, {}};
    const auto said =
        std::find_if(number.feedback.begin(), number.feedback.end(), [&](const NumberFeedback& each) {
            return *given >= each.from - slack && *given <= each.to + slack;
        });
    return {false, said == number.feedback.end() ? QString() : said->text};
}

Answer rightAnswer(const NumberQuestion& number) {
    return number.answer;
}

std::vector<Answer> wrongAnswers(const NumberQuestion& number) {
    const double beyond = number.tolerance * 1.01 + 1e-6;
    return {number.answer + beyond, number.answer - beyond};
}

QString wording(const NumberQuestion&, const Answer& answer) {
    const double* given = std::get_if<double>(&answer);
    return given == nullptr ? QString() : plainLocale().toString(*given, 'g', 6);
}

} // namespace tanhgram
