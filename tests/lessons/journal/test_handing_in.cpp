// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/journal/answer_form.h"
#include "lessons/journal/csv.h"
#include "lessons/journal/export.h"
#include "lessons/journal/recheck.h"
#include "lessons/journal/recorded_session.h"
#include "tests/support/lessons.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#include <QUuid>

using namespace tanhgram;

namespace {

const QString lessonText = QStringLiteral(R"(+++
title = "Handed in"
id = "handed in"
+++
## =A title
Text.
```lesson
id = "choose"
[question]
prompt = "Which?"
several = true
options = [{ text = "left" }, { text = "right, or so", right = true }, { text = "up", right = true }]
```
## Count
Text.
```lesson
id = "count"
[question]
kind = "number"
prompt = "How much?"
answer = -2
```
## Name
Text.
```lesson
id = "name"
goal = { separable = true }
[question]
kind = "text"
prompt = "Who?"
accepted = ["Ada"]
```
## Unseen
Text.
```lesson
id = "unseen"
```
)");

Event happened(EventKind kind, const char* step, int count = 0) {
    static int second = 0;
    Event made;
    made.kind = kind;
    made.step = step;
    made.language = "en";
    made.count = count;
    made.time = QDateTime(QDate(2026, 1, 31), QTime(8, 0), Qt::UTC).addMSecs(1001 * second++ % 60'000);
    return made;
}

Event answered(const Lesson& lesson, const char* step, const Answer& given, int count = 1) {
    Event made = happened(EventKind::Answered, step, count);
    const Question& question = *stepWithId(lesson, step)->question;
    made.answer = toForm(question, given);
    made.right = check(question, given).right;
    return made;
}

std::vector<Event> work(const Lesson& lesson) {
    return {happened(EventKind::Entered, "choose"),
            happened(EventKind::HintOpened, "choose", 1),
            answered(lesson, "choose", std::vector<int>{1}),
            answered(lesson, "choose", std::vector<int>{1, 2}, 2),
            answered(lesson, "count", -2.0),
            answered(lesson, "name", QStringLiteral("=HYPERLINK(\"http://x\",\"y\")\r\nz")),
            happened(EventKind::AnswerShown, "name"),
            happened(EventKind::GoalReached, "name"),
            happened(EventKind::Entered, "gone")};
}

// A reader of RFC 4180, written for this test alone.
QList<QStringList> rowsOf(const QByteArray& csv) {
    QList<QStringList> rows{{QString()}};
    bool quoted = false;
    const QString text = QString::fromUtf8(csv);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted && c == '"' && i + 1 < text.size() && text[i + 1] == '"')
            rows.back().back() += text[++i];
        else if (c == '"')
            quoted = !quoted;
        else if (!quoted && c == ',')
            rows.back() << QString();
        else if (!quoted && c == '\r' && i + 1 < text.size() && text[i + 1] == '\n') {
            rows << QStringList{QString()};
            ++i;
        } else
            rows.back().back() += c;
    }
    rows.removeLast();
    return rows;
}

} // namespace

class TestHandingIn : public QObject {
    Q_OBJECT

private slots:
    void aPredictionIsMadeAndHandedInOnce();
    void formulasAreMadeHarmless_data();
    void formulasAreMadeHarmless();
    void theTableHasARowPerStep();
    void theTableBeginsWhereTheStudentStartedOver();
    void statementsAreXapi();
    void statementsKeepTheirIds();
    void anEditedQuestionKeepsTheWords();
    void formulasAreHandedInAsText();
    void recheckingFindsWhatTheLessonNowJudgesDifferently();
    void theEndingChoosesTheForm();
};

void TestHandingIn::formulasAreMadeHarmless_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("field");
    QTest::newRow("=") << "=1+1"
                       << "'=1+1";
    QTest::newRow("+") << "+1"
                       << "'+1";
    QTest::newRow("-") << "-2+3"
                       << "'-2+3";
    QTest::newRow("@") << "@SUM(A1)"
                       << "'@SUM(A1)";
    QTest::newRow("tab") << "\t=1"
                         << "\"'\t=1\"";
    QTest::newRow("return") << "\r=1"
                            << "\"'\r=1\"";
    QTest::newRow("quote") << "=\"a\""
                           << "\"'=\"\"a\"\"\"";
    QTest::newRow("semicolon") << "a;=1"
                               << "\"a;=1\"";
    QTest::newRow("plain") << "a = b"
                           << "a = b";
    QTest::newRow("empty") << ""
                           << "";
}

void TestHandingIn::formulasAreMadeHarmless() {
    QFETCH(const QString, text);
    QFETCH(const QString, field);
    QCOMPARE(csvField(harmless(text)), field);
}

void TestHandingIn::theTableHasARowPerStep() {
    const Lesson lesson = lessonOf(lessonText);
    const std::vector<Event> events = work(lesson);
    const auto rows = rowsOf(toCsv(lesson, events, "@Eve"));
    QCOMPARE(rows.size(), 6);
    QCOMPARE(
        rows[0],
        QString("lesson,step,title,kind,answer,right,tries,hints,shown,goal,first,last,student").split(','));
    const auto time = [&](std::size_t i) { return isoTime(events[i].time); };
    QCOMPARE(rows[1], (QStringList{"handed in", "choose", "'=A title", "choice", "right, or so; up", "yes",
                                   "2", "1", "no", "", time(0), time(3), "'@Eve"}));
    QCOMPARE(rows[2].mid(3, 4), (QStringList{"number", "-2", "yes", "1"}));
    QCOMPARE(rows[3].mid(4, 6),
             (QStringList{"'=HYPERLINK(\"http://x\",\"y\")\r\nz", "no", "1", "0", "yes", "yes"}));
    QCOMPARE(rows[4].mid(1, 11), (QStringList{"unseen", "Unseen", "", "", "", "0", "0", "", "", "", ""}));
    QCOMPARE(rows[5].mid(1, 3), (QStringList{"gone", "", "removed"}));
    QVERIFY(rows[1][10].startsWith("2026-01-31T08:00:") && rows[1][10].endsWith("Z"));
}

void TestHandingIn::theTableBeginsWhereTheStudentStartedOver() {
    const Lesson lesson = lessonOf(lessonText);
    std::vector<Event> events = work(lesson);
    events.push_back(happened(EventKind::StartedOver, ""));
    events.push_back(answered(lesson, "count", 3.0));
    const auto rows = rowsOf(toCsv(lesson, events));
    QCOMPARE(rows.size(), 5);
    QCOMPARE(rows[1].mid(4, 3), (QStringList{"", "no", "0"}));
    QCOMPARE(rows[2].mid(4, 3), (QStringList{"3", "no", "1"}));
}

void TestHandingIn::statementsAreXapi() {
    const Lesson lesson = lessonOf(lessonText);
    const std::vector<Event> events = work(lesson);
    const QJsonArray statements =
        QJsonDocument::fromJson(toXapi(lesson, events, {"Eve", "https://course.example/"})).array();
    QCOMPARE(statements.size(), qsizetype(events.size()));
    const QStringList verbs{"attempted", "asked", "answered",  "answered", "answered",
                            "answered",  "asked", "completed", "attempted"};
    for (qsizetype i = 0; i < statements.size(); ++i) {
        const QJsonObject each = statements[i].toObject();
        const QUuid id(each["id"].toString());
        QVERIFY(id.version() == QUuid::Sha1 && id.variant() == QUuid::DCE);
        QCOMPARE(each["verb"]["id"].toString(), "http://adlnet.gov/expapi/verbs/" + verbs[i]);
        QCOMPARE(each["actor"]["account"]["name"].toString(), QString("Eve"));
        QCOMPARE(each["actor"]["account"]["homePage"].toString(), QString("https://course.example/"));
        QVERIFY(!each["actor"].toObject().contains("mbox"));
        QCOMPARE(each["object"]["objectType"].toString(), QString("Activity"));
        const QUrl activity(each["object"]["id"].toString(), QUrl::StrictMode);
        QVERIFY(activity.isValid() && activity.scheme() == "urn");
        QVERIFY(QDateTime::fromString(each["timestamp"].toString(), Qt::ISODateWithMs).isValid());
        for (const QString& key : each.keys())
            QVERIFY2(QStringList({"id", "actor", "verb", "object", "result", "context", "timestamp"})
                         .contains(key),
                     qPrintable(key));
    }
    QCOMPARE(statements[3]["object"]["id"].toString(), QString("urn:tanhgram:lesson:handed%20in:choose"));
    QCOMPARE(statements[3]["object"]["definition"]["interactionType"].toString(), QString("choice"));
    QCOMPARE(statements[3]["object"]["definition"]["choices"][2]["description"]["en"].toString(),
             QString("up"));
    QCOMPARE(statements[3]["result"]["response"].toString(), QString("2[,]3"));
    QCOMPARE(statements[3]["result"]["success"].toBool(), true);
    QCOMPARE(statements[2]["result"]["success"].toBool(true), false);
    QCOMPARE(statements[4]["result"]["response"].toString(), QString("-2"));
    QCOMPARE(statements[7]["result"]["completion"].toBool(), true);
    QVERIFY(!statements[8]["object"]["definition"].toObject().contains("name"));
}

void TestHandingIn::statementsKeepTheirIds() {
    const Lesson lesson = lessonOf(lessonText);
    std::vector<Event> events = work(lesson);
    events.push_back(events.front()); // the same, in the same millisecond
    const auto idsOf = [&](const QString& name) {
        QStringList ids;
        for (const QJsonValue each : QJsonDocument::fromJson(toXapi(lesson, events, {name})).array())
            ids << each["id"].toString();
        return ids;
    };
    const QStringList first = idsOf("Eve");
    QCOMPARE(QSet<QString>(first.begin(), first.end()).size(), qsizetype(events.size()));
    QCOMPARE(idsOf("Eve"), first);
    QVERIFY(idsOf("Bob").first() != first.first());
}

void TestHandingIn::anEditedQuestionKeepsTheWords() {
    const std::vector<Event> events = work(lessonOf(lessonText));
    const Lesson edited = lessonOf(QString(lessonText).replace("\"right, or so\"", "\"east\""));
    const QJsonObject statement =
        QJsonDocument::fromJson(toXapi(edited, events, {"Eve"})).array()[3].toObject();
    QCOMPARE(statement["result"]["response"].toString(), QString("right, or so; up"));
    QVERIFY(!statement["object"]["definition"].toObject().contains("choices"));
}

void TestHandingIn::formulasAreHandedInAsText() {
    const Lesson lesson = lessonOf(QString(lessonText)
                                       .replace("\"Which?\"", "'Which $w_{12}$?'")
                                       .replace("\"left\"", "'$w_{11}$, left'"));
    const std::vector<Event> events{answered(lesson, "choose", std::vector<int>{0})};
    QCOMPARE(rowsOf(toCsv(lesson, events))[1][4], QString("w₁₁, left"));
    const QJsonObject asked = QJsonDocument::fromJson(toXapi(lesson, events, {"Eve"})).array()[0].toObject();
    const QJsonValue definition = asked["object"]["definition"];
    QCOMPARE(definition["description"]["en"].toString(), QString("Which w₁₂?"));
    QCOMPARE(definition["choices"][0]["description"]["en"].toString(), QString("w₁₁, left"));
}

void TestHandingIn::recheckingFindsWhatTheLessonNowJudgesDifferently() {
    const Lesson lesson = lessonOf(lessonText);
    const std::vector<Event> events = work(lesson);
    QCOMPARE(recheck(lesson, events).answers, 4);
    QCOMPARE(recheck(lesson, events).differences.size(), std::size_t(0));
    QCOMPARE(describe(recheck(lesson, events)).size(), 1);

    const Lesson edited = lessonOf(QString(lessonText)
                                       .replace("{ text = \"up\", right = true }", "{ text = \"up\" }")
                                       .replace("answer = -2", "answer = -3")
                                       .replace("id = \"name\"", "id = \"who\""));
    const Recheck result = recheck(edited, events);
    QCOMPARE(result.answers, 4);
    QCOMPARE(result.differences.size(), std::size_t(4));
    const std::vector<Now> now{Now::Right, Now::Wrong, Now::Wrong, Now::StepGone};
    for (std::size_t i = 0; i < now.size(); ++i)
        QCOMPARE(result.differences[i].now, now[i]);
    const QString line = describe(result)[2];
    QVERIFY2(line.contains("=A title, try 2 on 2026-01-31: “right, or so; up” was right, and is wrong now"),
             qPrintable(line));
}

void TestHandingIn::theEndingChoosesTheForm() {
    const QTemporaryDir folder;
    const Lesson lesson = lessonOf(lessonText);
    const std::vector<Event> events = work(lesson);
    for (const char* name : {"work.csv", "work.json"})
        QVERIFY(exportWork(lesson, events, {"Eve"}, folder.filePath(name)).empty());
    QFile json(folder.filePath("work.json"));
    QVERIFY(json.open(QIODevice::ReadOnly));
    QCOMPARE(json.readAll(), toXapi(lesson, events, {"Eve"}));
    QCOMPARE(exportWork(lesson, events, {"Eve"}, folder.filePath("work.doc")).front().problem,
             Problem::UnknownValue);
    QVERIFY(!QFile::exists(folder.filePath("work.doc")));
    QCOMPARE(exportWork(lesson, events, {"Eve"}, folder.filePath("work.csv/x.csv")).front().problem,
             Problem::Unwritable);
}

void TestHandingIn::aPredictionIsMadeAndHandedInOnce() {
    const Lesson lesson = lessonOf(
        "+++\ntitle = \"P\"\nid = \"p\"\n+++\n## Guess\nText.\n```lesson\nid = \"guess\"\nthen = { w11 = 2 "
        "}\n[question]\nkind = \"predict\"\nprompt = \"How much?\"\nanswer = 2\n```\n");
    const QTemporaryDir folder;
    Journal journal(folder.path());
    Session session = resume(lesson, journal);
    answer(session, 1.5, journal);
    answer(session, 2.0, journal); // too late
    const std::vector<Event> events = journal.events("p");
    QCOMPARE(events.size(), std::size_t(1));
    QVERIFY(!events[0].right);
    QVERIFY(isFinished(resume(lesson, journal), {0, 0}));
    QCOMPARE(rowsOf(toCsv(lesson, events))[1].mid(1, 5),
             (QStringList{"guess", "Guess", "predict", "1.5", "no"}));
    const QJsonObject made =
        QJsonDocument::fromJson(toXapi(lesson, events, {"Eve"})).array().at(0).toObject();
    QCOMPARE(made["object"]["definition"]["interactionType"].toString(), "numeric");
    QCOMPARE(made["result"]["response"].toString(), "1.5");
    QVERIFY(recheck(lesson, events).differences.empty());
}

QTEST_GUILESS_MAIN(TestHandingIn)
#include "test_handing_in.moc"
