// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/questions/text.h"

#include "lessons/reader/fields.h"
#include "lessons/reader/vocabulary.h"

#include <algorithm>

namespace tanhgram {

namespace {

bool contains(const QStringList& texts, const QString& text) {
    // Japanese keyboards write Latin letters and digits in full width, too.
    const auto plain = [](const QString& raw) {
        return raw.normalized(QString::NormalizationForm_KC).simplified().toCaseFolded();
    };
    return std::any_of(texts.begin(), texts.end(),
                       [&](const QString& each) { return plain(each) == plain(text); });
}

void readFeedback(TextQuestion& text, const toml::table& table, Diagnostics& problems) {
    static const vocabulary::Words known(TextFeedback::keys.begin(), TextFeedback::keys.end());
    Fields fields(table, known, phrase("Message", "feedback to a text"), problems);
    const TextFeedback feedback{fields.texts("given"), fields.requiredText("text")};
    if (!fields.has("given"))
        fields.note(error(
            Problem::MissingKey, fields.position({}),
            phrase("Message", "feedback to a text needs given = [\"...\"]: the wrong answers it is for")));
    for (const QString& each : feedback.given)
        if (contains(text.accepted, each))
            fields.note(
                warning(Problem::Unwise, fields.position("given"),
                        phrase("Message",
                               "this feedback is never given to '%1', for that is accepted; leave it out of "
                               "one list")(each.toStdString())));
    text.feedback.push_back(feedback);
}

} // namespace

void read(TextQuestion& text, Fields& question) {
    text.accepted = question.texts("accepted");
    if (text.accepted.isEmpty())
        question.note(error(Problem::MissingKey, question.position("accepted"),
                            phrase("Message", "a text question needs accepted = [\"...\"]")));
    else if (text.accepted.contains(QString()))
        question.note(
            error(Problem::OutOfRange, question.position("accepted"),
                  phrase("Message", "an empty text is accepted, so everybody is right; leave it out")));
    for (const toml::table* each : question.tables("feedback"))
        readFeedback(text, *each, question.problems());
}

Verdict judge(const TextQuestion& text, const Answer& answer) {
    const QString* given = std::get_if<QString>(&answer);
    if (given == nullptr)
        return {};
    if (contains(text.accepted, *given))
        return {true, {}};
    const auto said = std::find_if(text.feedback.begin(), text.feedback.end(),
                                   [&](const TextFeedback& each) { return contains(each.given, *given); });
    return {false, said == text.feedback.end() ? QString() : said->text};
}

Answer rightAnswer(const TextQuestion& text) {
    return text.accepted.value(0);
}

std::vector<Answer> wrongAnswers(const TextQuestion& text) {
    std::vector<Answer> wrong{QString()};
    for (const TextFeedback& feedback : text.feedback)
        for (const QString& each : feedback.given)
            if (!contains(text.accepted, each))
                wrong.emplace_back(each);
    return wrong;
}

QString wording(const TextQuestion&, const Answer& answer) {
    const QString* given = std::get_if<QString>(&answer);
    return given == nullptr ? QString() : given->simplified();
}

} // namespace tanhgram
