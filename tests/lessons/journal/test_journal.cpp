// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/journal/durable_file.h"
#include "lessons/journal/history.h"
#include "lessons/journal/recorded_session.h"
#include "tests/support/failing_device.h"
#include "tests/support/files.h"
#include "tests/support/lessons.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace tanhgram;

namespace {

const QString lessonText = QStringLiteral(R"(+++
title = "Three questions"
id = "three"
+++
## Choose
Text.
```lesson
id = "choose"
hints = ["one", "two"]
[question]
prompt = "Which?"
options = [{ text = "left" }, { text = "right", right = true }, { text = "up" }]
```
## Count
Text.
```lesson
id = "count"
[question]
kind = "number"
prompt = "How many?"
answer = 2
```
## Name
Text.
```lesson
id = "name"
goal = { separable = true }
solution = { w11 = 1 }
[question]
kind = "text"
prompt = "Who?"
accepted = ["Ada"]
```
)");

// A second per look, so that every event has its own time.
JournalWorld steadyWorld() {
    auto now = std::make_shared<QDateTime>(QDate(2026, 1, 31), QTime(8, 0), Qt::UTC);
    return {[now] { return *now = now->addMSecs(1001); }, openForAppending};
}

const StepRecord& recordIn(const Session& session, const char* step) {
    static const StepRecord none;
    const auto found = session.records.find(step);
    return found == session.records.end() ? none : found->second;
}

} // namespace

class TestJournal : public QObject {
    Q_OBJECT

private slots:
    void init() { folder_ = std::make_unique<QTemporaryDir>(); }

    void everythingComesBack();
    void startingOverForgetsNothing();
    void aWrongAnswerAfterTheRightOneChangesNothing();
    void aTornLineCostsOnlyItself();
    void strangeLinesStay();
    void editedLessons_data();
    void editedLessons();
    void aTranslationKnowsTheChoice();
    void aFullDiskIsReportedOnceAndLeftBehind();
    void anUnwritableFolderStopsNothing();
    void idsAreFileNamesOfTheirOwn();
    void withoutAFolderNothingIsWritten();
    void lessonsAreKnownByTheirName();

private:
    Journal journal() { return Journal(folder_->path(), steadyWorld()); }
    Session worked();

    std::unique_ptr<QTemporaryDir> folder_;
};

// Two tries at the first step with a hint, the second step answered, the third one's answer looked up.
Session TestJournal::worked() {
    Journal kept = journal();
    Session session = resume(lessonOf(lessonText), kept);
    enter(session, {0, 0}, kept);
    answer(session, std::vector<int>{2}, kept);
    openHint(session, kept);
    answer(session, std::vector<int>{1}, kept);
    enter(session, {1, 0}, kept);
    answer(session, 2.0, kept);
    enter(session, {2, 0}, kept);
    reachGoal(session, kept);
    answer(session, QStringLiteral("Bob \"=1\"\n, é"), kept);
    return session;
}

void TestJournal::everythingComesBack() {
    const Session before = worked();
    Journal kept = journal();
    const Session after = resume(lessonOf(lessonText), kept);
    QVERIFY(after.at == (StepIndex{2, 0}));
    QCOMPARE(after.records.size(), std::size_t(3));
    for (const auto& [step, record] : before.records) {
        const StepRecord& again = recordIn(after, step.c_str());
        QVERIFY2(again.answer == record.answer && again.tries == record.tries &&
                     again.right == record.right && again.hints == record.hints &&
                     again.reached == record.reached && !again.again,
                 step.c_str());
    }
    QCOMPARE(recordIn(after, "choose").tries, 2);
    QVERIFY(recordIn(after, "name").reached);
}

void TestJournal::startingOverForgetsNothing() {
    Session session = worked();
    Journal kept = journal();
    const std::size_t events = kept.events("three").size();
    startOver(session, kept);
    enter(session, session.at, kept);
    QVERIFY(session.records.empty());
    const Session after = resume(lessonOf(lessonText), kept);
    QVERIFY(after.at == (StepIndex{0, 0}));
    QCOMPARE(finishedCount(after), std::size_t(0));
    QCOMPARE(kept.events("three").size(), events + 2);
}

void TestJournal::aWrongAnswerAfterTheRightOneChangesNothing() {
    Journal kept = journal();
    Session session = resume(lessonOf(lessonText), kept);
    answer(session, std::vector<int>{1}, kept);
    answer(session, std::vector<int>{0}, kept);
    const Session after = resume(lessonOf(lessonText), kept);
    QVERIFY(recordIn(after, "choose").right);
    QVERIFY(recordIn(after, "choose").answer == Answer(std::vector<int>{1}));
    QCOMPARE(recordIn(after, "choose").tries, 1);
}

// Wherever a crash cuts the log: every whole line is read, and the next one stands on its own.
void TestJournal::aTornLineCostsOnlyItself() {
    worked();
    JournalWorld world = steadyWorld(); // without waiting for the disk a thousand times
    world.openLog = [](const QString& path) { return std::make_unique<FailingDevice>(path, 10'000); };
    Journal kept(folder_->path(), world);
    const QString path = kept.logPath("three");
    const QByteArray whole = contentOf(path);
    const std::vector<Event> all = kept.events("three");
    for (qsizetype cut = 0; cut <= whole.size(); ++cut) {
        writeFile(path, whole.left(cut));
        const qsizetype lines = whole.left(cut + 1).count('\n');
        std::vector<Event> expected(all.begin(), all.begin() + lines);
        QVERIFY2(kept.events("three") == expected, qPrintable(QString("cut at byte %1").arg(cut)));
        Event next;
        next.kind = EventKind::GoalReached;
        next.step = "name";
        kept.note("three", next);
        const std::vector<Event> read = kept.events("three");
        QVERIFY2(read.size() == expected.size() + 1 && read.back().kind == EventKind::GoalReached,
                 qPrintable(QString("cut at byte %1").arg(cut)));
    }
}

void TestJournal::strangeLinesStay() {
    worked();
    Journal kept = journal();
    const QString path = kept.logPath("three");
    const std::size_t known = kept.events("three").size();
    const QByteArray before =
        contentOf(path) + "{\"event\":\"danced\",\"step\":\"choose\"}\n\n[1]\n" + QByteArray(9, '\0');
    writeFile(path, before);
    Session session = resume(lessonOf(lessonText), kept);
    reachGoal(session, kept);
    QCOMPARE(kept.events("three").size(), known + 1);
    QVERIFY(contentOf(path).startsWith(before));
}

void TestJournal::editedLessons_data() {
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QByteArray>("step");
    QTest::addColumn<bool>("right");
    QTest::addColumn<bool>("again");
    const QString options =
        R"(options = [{ text = "left" }, { text = "right", right = true }, { text = "up" }])";
    QTest::newRow("prompt") << "Which?"
                            << "Which one?" << QByteArray("choose") << true << false;
    QTest::newRow("reordered") << options
                               << R"(options = [{ text = "right", right = true }, { text = "left" }])"
                               << QByteArray("choose") << true << false;
    QTest::newRow("option gone") << options
                                 << R"(options = [{ text = "east", right = true }, { text = "up" }])"
                                 << QByteArray("choose") << false << true;
    QTest::newRow("other kind") << options << "kind = \"number\"\nanswer = 1" << QByteArray("choose") << false
                                << true;
    QTest::newRow("number to text") << "kind = \"number\"\nprompt = \"How many?\"\nanswer = 2"
                                    << "kind = \"text\"\nprompt = \"How many?\"\naccepted = [\"two\"]"
                                    << QByteArray("count") << false << true;
    QTest::newRow("step gone") << "id = \"count\""
                               << "id = \"counted\"" << QByteArray("choose") << true << false;
    QTest::newRow("new step is new") << "id = \"count\""
                                     << "id = \"counted\"" << QByteArray("counted") << false << false;
}

void TestJournal::editedLessons() {
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QFETCH(const QByteArray, step);
    QFETCH(const bool, right);
    QFETCH(const bool, again);
    worked();
    Journal kept = journal();
    const QByteArray log = contentOf(kept.logPath("three"));
    const Lesson edited = lessonOf(lessonText, before, after);
    const StepRecord record = recordIn(resume(edited, kept), step.constData());
    QCOMPARE(record.right, right);
    QCOMPARE(record.again, again);
    QVERIFY(!record.again || !record.answer);
    if (const auto* chosen = record.answer ? std::get_if<std::vector<int>>(&*record.answer) : nullptr)
        QVERIFY(check(*stepWithId(edited, "choose")->question, *chosen).right);
    QCOMPARE(contentOf(kept.logPath("three")), log);
}

void TestJournal::aTranslationKnowsTheChoice() {
    worked();
    Journal kept = journal();
    const Lesson translated = lessonOf(QString(lessonText)
                                           .replace("id = \"three\"", "id = \"three\"\nlanguage = \"pt_BR\"")
                                           .replace("\"left\"", "\"esquerda\""),
                                       "\"right\", right", "\"direita\", right");
    const StepRecord record = recordIn(resume(translated, kept), "choose");
    QVERIFY(record.right && record.answer == Answer(std::vector<int>{1}));
}

void TestJournal::aFullDiskIsReportedOnceAndLeftBehind() {
    qint64 room = 1000;
    JournalWorld world = steadyWorld();
    world.openLog = [&](const QString& path) { return std::make_unique<FailingDevice>(path, room); };
    Journal kept(folder_->path(), world);
    Diagnostics reported;
    kept.reportTo([&](const Diagnostics& problems, const QString&) {
        reported.insert(reported.end(), problems.begin(), problems.end());
    });
    Session session = resume(lessonOf(lessonText), kept);
    answer(session, std::vector<int>{0}, kept);
    room = 20; // the next lines are torn in their midst
    answer(session, std::vector<int>{2}, kept);
    QVERIFY(answer(session, std::vector<int>{1}, kept).right);
    QCOMPARE(reported.size(), std::size_t(1));
    QCOMPARE(reported.front().problem, Problem::Unwritable);
    QVERIFY(QString::fromStdString(english(reported.front().message)).contains("No space left on device"));
    QVERIFY(recordIn(session, "choose").right); // the lesson went on
    room = 1000;
    answer(session, std::vector<int>{1}, kept);
    const std::vector<Event> events = kept.events("three");
    QCOMPARE(events.size(), std::size_t(2));
    QVERIFY(!events.front().right && events.back().right);
    room = 0;
    openHint(session, kept);
    QCOMPARE(reported.size(), std::size_t(2)); // it was mended in between
}

void TestJournal::anUnwritableFolderStopsNothing() {
    writeFile(folder_->filePath("taken"), "a file where a folder should be");
    Journal kept(folder_->filePath("taken") + "/record", steadyWorld());
    QStringList files;
    kept.reportTo([&](const Diagnostics&, const QString& file) { files << file; });
    Session session = resume(lessonOf(lessonText), kept);
    enter(session, {1, 0}, kept);
    enter(session, {0, 0}, kept);
    QVERIFY(answer(session, std::vector<int>{1}, kept).right);
    QCOMPARE(files, (QStringList{kept.logPath("three"), kept.placePath("three")}));
}

void TestJournal::idsAreFileNamesOfTheirOwn() {
    Journal kept = journal();
    QSet<QString> names;
    const QStringList ids{
        "a", "a/b", "a%2Fb", "..", "../a", "é", "C:\\x", QString(300, 'x'), QString(301, 'x')};
    for (const QString& id : ids) {
        const QString path = kept.logPath(id);
        QCOMPARE(QFileInfo(path).path(), folder_->path());
        QVERIFY(QDir::cleanPath(path) == path && QFileInfo(path).fileName().size() < 200);
        names.insert(path);
        Event event;
        event.step = id.toStdString();
        kept.note(id, event);
        QCOMPARE(kept.events(id).back().step, id.toStdString());
    }
    QCOMPARE(names.size(), ids.size());
}

void TestJournal::withoutAFolderNothingIsWritten() {
    Journal kept({}, {[] { return QDateTime(); },
                      [](const QString&) -> std::unique_ptr<QIODevice> { qFatal("it writes"); }});
    Session session = resume(lessonOf(lessonText), kept);
    QVERIFY(answer(session, std::vector<int>{1}, kept).right);
    kept.saveLastLesson("x");
    QCOMPARE(kept.lastLesson(), QString());
}

void TestJournal::lessonsAreKnownByTheirName() {
    const auto nameOf = [&](const QString& file, const QString& text) {
        writeFile(folder_->filePath(file), text.toUtf8());
        return readLesson(folder_->filePath(file))->id;
    };
    const QString anonymous = QString(lessonText).remove("id = \"three\"\n");
    QCOMPARE(nameOf("one.lesson.md", anonymous), QString("one"));
    QCOMPARE(nameOf("one.lesson.pt_BR.md", anonymous), QString("one"));
    QCOMPARE(nameOf("one.lesson.md", lessonText), QString("three"));
}

QTEST_GUILESS_MAIN(TestJournal)
#include "test_journal.moc"
