// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/journal/csv.h"

#include "lessons/journal/answer_form.h"
#include "lessons/journal/history.h"

#include <algorithm>

namespace tanhgram {

namespace {

const QString columns =
    QStringLiteral("lesson,step,title,kind,answer,right,tries,hints,shown,goal,first,last,"
                   "student\r\n");

QString yesNo(bool yes) {
    return yes ? QStringLiteral("yes") : QStringLiteral("no");
}

// A number is a number even if it begins with a minus.
QString answerField(const QJsonObject& answer) {
    const QString words = inWords(answer);
    return answer["number"].isDouble() ? words : harmless(words);
}

QString row(const QStringList& fields) {
    QStringList quoted;
    for (const QString& field : fields)
        quoted << csvField(field);
    return quoted.join(',') + QStringLiteral("\r\n");
}

struct Asked {
    QString title;
    QString kind;
    bool question = false;
    bool goal = false;
};

Asked askedBy(const Step& step) {
    const QString kind = step.question ? kindOf(step.question)
                         : step.goal   ? QStringLiteral("goal")
                                       : QString();
    return {step.title, kind, step.question.has_value(), step.goal.has_value()};
}

QStringList fieldsOf(const std::string& id, const Asked& asked, const StepHistory& done) {
    return {harmless(QString::fromStdString(id)),
            harmless(asked.title),
            asked.kind,
            answerField(done.answer),
            asked.question ? yesNo(done.right) : QString(),
            QString::number(done.tries),
            QString::number(done.hints),
            asked.question ? yesNo(done.shown) : QString(),
            asked.goal ? yesNo(done.reached) : QString(),
            isoTime(done.first),
            isoTime(done.last)};
}

} // namespace

QString harmless(const QString& text) {
    static const QString risky = QStringLiteral("=+-@\t\r\n");
    return !text.isEmpty() && risky.contains(text.front()) ? '\'' + text : text;
}

// Some spreadsheets cut at semicolons or tabs instead, so those are kept inside quotes too.
QString csvField(const QString& text) {
    static const QString special = QStringLiteral(",;\"\r\n\t");
    const bool needsQuotes = std::ranges::any_of(text, [](QChar each) { return special.contains(each); });
    return needsQuotes ? '"' + QString(text).replace('"', QStringLiteral("\"\"")) + '"' : text;
}

QByteArray toCsv(const Lesson& lesson, const std::vector<Event>& events, const QString& student) {
    History history = historyOf(events);
    QString table = columns;
    const auto add = [&](const std::string& id, const Asked& asked) {
        table += row(QStringList{harmless(lesson.id)} + fieldsOf(id, asked, history[id]) +
                     QStringList{harmless(student)});
        history.erase(id);
    };
    for (const StepIndex& index : stepOrder(lesson))
        add(stepAt(lesson, index).id, askedBy(stepAt(lesson, index)));
    while (!history.empty())
        add(std::string(history.begin()->first), {{}, QStringLiteral("removed"), true, true});
    return table.toUtf8();
}

} // namespace tanhgram
