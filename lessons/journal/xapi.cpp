// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/journal/xapi.h"

#include "lessons/journal/answer_form.h"
#include "lessons/journal/history.h"
#include "lessons/math/plain_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>
#include <QUuid>

#include <map>

namespace tanhgram {

namespace {

const QString urn = QStringLiteral("urn:tanhgram:");
// Made once, for this program's statements alone.
const QUuid statementSpace(QStringLiteral("{5b0c7b52-58d1-4a55-9d0e-6f0a7c1f3f9e}"));

QString encoded(const QString& text) {
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QString activityId(const Lesson& lesson, const std::string& step) {
    const QString whole = urn + QStringLiteral("lesson:") + encoded(lesson.id);
    return step.empty() ? whole : whole + ':' + encoded(QString::fromStdString(step));
}

QJsonObject inLanguage(const Lesson& lesson, const QString& text) {
    return {{lesson.language.isEmpty() ? QStringLiteral("und") : QString(lesson.language).replace('_', '-'),
             text}};
}

QString verbOf(EventKind kind) {
    switch (kind) {
    case EventKind::Entered:
    case EventKind::StartedOver:
        return QStringLiteral("attempted");
    case EventKind::Answered:
        return QStringLiteral("answered");
    case EventKind::HintOpened:
    case EventKind::AnswerShown:
        return QStringLiteral("asked");
    case EventKind::GoalReached:
        return QStringLiteral("completed");
    }
    return {};
}

QJsonObject verb(EventKind kind) {
    return {{"id", "http://adlnet.gov/expapi/verbs/" + verbOf(kind)},
            {"display", QJsonObject{{"en-US", verbOf(kind)}}}};
}

QJsonObject actor(const Student& student) {
    return {{"objectType", "Agent"},
            {"name", student.name},
            {"account", QJsonObject{{"homePage", student.site}, {"name", student.name}}}};
}

QJsonObject interaction(const Lesson& lesson, const Question& question) {
    QJsonObject definition{{"type", "http://adlnet.gov/expapi/activities/cmi.interaction"},
                           {"description", inLanguage(lesson, withPlainFormulas(question.prompt))}};
    const auto* choice = asChoice(question);
    if (choice) {
        QJsonArray options;
        for (const Option& option : choice->options)
            options << QJsonObject{{"id", QString::number(options.size() + 1)},
                                   {"description", inLanguage(lesson, withPlainFormulas(option.text))}};
        definition["choices"] = options;
    }
    const bool isNumber = asNumber(question) != nullptr;
    definition["interactionType"] = choice ? "choice" : isNumber ? "numeric" : "fill-in";
    return definition;
}

// The options are offered under their numbers, unless an answer was given to others.
QJsonObject object(const Lesson& lesson, const Event& event) {
    const Step* step = stepWithId(lesson, event.step);
    const bool fits = event.kind != EventKind::Answered || fittingAnswer(lesson, event);
    QJsonObject definition{{"type", "http://adlnet.gov/expapi/activities/question"}};
    if (event.step.empty())
        definition["type"] = "http://adlnet.gov/expapi/activities/lesson";
    else if (step && step->question && fits)
        definition = interaction(lesson, *step->question);
    if (event.step.empty() || step)
        definition["name"] = inLanguage(lesson, step ? step->title : lesson.title);
    return {{"objectType", "Activity"}, {"id", activityId(lesson, event.step)}, {"definition", definition}};
}

QString response(const Lesson& lesson, const Event& event) {
    const auto given = fittingAnswer(lesson, event);
    const auto* chosen = given ? std::get_if<std::vector<int>>(&*given) : nullptr;
    if (!chosen)
        return inWords(event.answer);
    QStringList ids;
    for (const int place : *chosen)
        ids << QString::number(place + 1);
    return ids.join(QStringLiteral("[,]"));
}

QJsonObject result(const Lesson& lesson, const Event& event) {
    switch (event.kind) {
    case EventKind::Answered:
        return {{"success", event.right},
                {"response", response(lesson, event)},
                {"extensions", QJsonObject{{urn + "try", event.count}}}};
    case EventKind::HintOpened:
        return {{"extensions", QJsonObject{{urn + "hint", event.count}}}};
    case EventKind::AnswerShown:
        return {{"extensions", QJsonObject{{urn + "answer-shown", true}}}};
    case EventKind::GoalReached:
        return {{"success", true}, {"completion", true}};
    case EventKind::Entered:
    case EventKind::StartedOver:
        break;
    }
    return {};
}

QJsonObject context(const Lesson& lesson, const Event& event) {
    QJsonObject context{{"platform", "Tanhgram"}};
    if (!event.language.isEmpty())
        context["language"] = QString(event.language).replace('_', '-');
    if (!event.step.empty())
        context["contextActivities"] = QJsonObject{
            {"parent", QJsonArray{QJsonObject{{"objectType", "Activity"}, {"id", activityId(lesson, {})}}}}};
    return context;
}

QJsonObject statement(const Lesson& lesson, const Event& event, const Student& student, int repetition) {
    const QString says = student.site + '\n' + student.name + '\n' + lesson.id + '\n' +
                         QString::number(repetition) + '\n' + QString::fromUtf8(toLine(event));
    QJsonObject made{
        {"id", QUuid::createUuidV5(statementSpace, says.toUtf8()).toString(QUuid::WithoutBraces)},
        {"actor", actor(student)},
        {"verb", verb(event.kind)},
        {"object", object(lesson, event)},
        {"context", context(lesson, event)}};
    if (event.time.isValid())
        made["timestamp"] = isoTime(event.time);
    if (const QJsonObject outcome = result(lesson, event); !outcome.isEmpty())
        made["result"] = outcome;
    return made;
}

} // namespace

QByteArray toXapi(const Lesson& lesson, const std::vector<Event>& events, const Student& student) {
    QJsonArray statements;
    std::map<QByteArray, int> seen;
    for (const Event& event : events)
        statements << statement(lesson, event, student, seen[toLine(event)]++);
    return QJsonDocument(statements).toJson();
}

} // namespace tanhgram
