// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/journal/answer_form.h"

#include "lessons/math/plain_text.h"

#include <QJsonArray>

#include <algorithm>

namespace tanhgram {

namespace {

int optionCount(const ChoiceQuestion& choice) {
    return static_cast<int>(choice.options.size());
}

QJsonObject formOfChoice(const ChoiceQuestion* choice, const std::vector<int>& chosen) {
    QJsonArray places;
    QJsonArray texts;
    for (const int place : chosen) {
        places << place;
        if (choice && place >= 0 && place < optionCount(*choice))
            texts << choice->options[static_cast<std::size_t>(place)].text;
    }
    return {{"chosen", places}, {"texts", texts}, {"of", choice ? optionCount(*choice) : 0}};
}

std::vector<int> byText(const ChoiceQuestion& choice, const QJsonArray& texts) {
    std::vector<int> chosen;
    for (const QJsonValue& text : texts) {
        const auto found = std::ranges::find(choice.options, text.toString(), &Option::text);
        if (found != choice.options.end())
            chosen.push_back(static_cast<int>(found - choice.options.begin()));
    }
    std::ranges::sort(chosen);
    return chosen;
}

std::vector<int> byPlace(const ChoiceQuestion& choice, const QJsonObject& form) {
    std::vector<int> chosen;
    for (const QJsonValue& place : form["chosen"].toArray())
        if (form["of"].toInt() == optionCount(choice) && place.toInt(-1) >= 0 &&
            place.toInt() < optionCount(choice))
            chosen.push_back(place.toInt());
    return chosen;
}

std::optional<Answer> choiceOf(const ChoiceQuestion& choice, const QJsonObject& form, bool translated) {
    const auto wanted = static_cast<std::size_t>(form["chosen"].toArray().size());
    const std::vector<int> chosen =
        translated ? byPlace(choice, form) : byText(choice, form["texts"].toArray());
    const bool fits = chosen.size() == wanted && (choice.several || wanted == 1);
    return fits && form.contains("chosen") ? std::optional<Answer>(chosen) : std::nullopt;
}

} // namespace

QJsonObject toForm(const Question& question, const Answer& answer) {
    if (const auto* chosen = std::get_if<std::vector<int>>(&answer))
        return formOfChoice(asChoice(question), *chosen);
    if (const auto* number = std::get_if<double>(&answer))
        return {{"number", *number}};
    return {{"text", std::get<QString>(answer)}};
}

std::optional<Answer> fromForm(const Question& question, const QJsonObject& form, bool translated) {
    if (const auto* choice = asChoice(question))
        return choiceOf(*choice, form, translated);
    if (asNumber(question) && form["number"].isDouble())
        return form["number"].toDouble();
    if (std::holds_alternative<TextQuestion>(question.kind) && form["text"].isString())
        return form["text"].toString();
    return std::nullopt;
}

QString inWords(const QJsonObject& form) {
    if (form["number"].isDouble())
        return QString::number(form["number"].toDouble(), 'g', 12);
    if (form["text"].isString())
        return form["text"].toString();
    QStringList texts;
    for (const QJsonValue& text : form["texts"].toArray())
        texts << withPlainFormulas(text.toString());
    return texts.join(QStringLiteral("; "));
}

QString kindOf(const std::optional<Question>& question) {
    if (!question)
        return {};
    const std::string_view name = kindName(*question);
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

} // namespace tanhgram
