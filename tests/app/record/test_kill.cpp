// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/journal/answer_form.h"
#include "lessons/journal/recorded_session.h"
#include "lessons/reader/reader.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <cstdio>

using namespace tanhgram;

namespace {

constexpr int kills = 200;

Lesson lesson() {
    const auto read = readLesson(QStringLiteral(TANHGRAM_SOURCE_DIR "/tests/app/window/small.lesson.md"));
    if (!read)
        qFatal("the test's lesson cannot be read");
    return *read;
}

/// A student who answers without end, and sees a confirmation for each answer: its own number.
int answerUntilKilled(const QString& folder, int from) {
    Journal journal(folder);
    Session session = resume(lesson(), journal);
    enter(session, {1, 1}, journal);
    for (int number = from;; ++number) {
        answer(session, double(number), journal);
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
}

QSet<int> keptIn(const QString& folder) {
    Journal journal(folder);
    QSet<int> kept;
    for (const Event& event : journal.events(lesson().id))
        if (event.kind == EventKind::Answered)
            kept.insert(inWords(event.answer).toInt());
    return kept;
}

} // namespace

class TestKill : public QObject {
    Q_OBJECT

private slots:
    void noConfirmedAnswerIsLost();
    void twoAtOnceKeepEverything();

private:
    static void start(QProcess& student, const QString& folder, int from);
    static QList<int> killed(QProcess& student);
    static void verifyKept(const QList<int>& confirmed, const QString& folder);
};

void TestKill::start(QProcess& student, const QString& folder, int from) {
    student.start(QCoreApplication::applicationFilePath(), {"--student", folder, QString::number(from)});
    QVERIFY(student.waitForStarted());
}

// The confirmations that were on the screen by the end; what follows the last line break is torn.
QList<int> TestKill::killed(QProcess& student) {
    student.kill();
    student.waitForFinished();
    QList<int> confirmed;
    const QList<QByteArray> lines = student.readAllStandardOutput().split('\n');
    for (const QByteArray& line : lines.first(lines.size() - 1))
        confirmed << line.toInt();
    return confirmed;
}

void TestKill::verifyKept(const QList<int>& confirmed, const QString& folder) {
    const QSet<int> kept = keptIn(folder);
    for (const int number : confirmed)
        QVERIFY2(kept.contains(number),
                 qPrintable(QString("answer %1 was confirmed and is lost").arg(number)));
}

// At any moment: while they start, between two answers, in the midst of one. Several at a time, each with a
// record of their own, so that the test does not wait for one disk alone.
void TestKill::noConfirmedAnswerIsLost() {
    constexpr int together = 5;
    QRandomGenerator random(20260131);
    std::array<QTemporaryDir, together> folders;
    std::array<QList<int>, together> confirmed;
    for (int round = 0; round < kills / together; ++round) {
        std::array<QProcess, together> students;
        for (std::size_t i = 0; i < together; ++i)
            start(students[i], folders[i].path(), 1000 * round + 1);
        for (std::size_t i = 0; i < together; ++i) {
            if (random.bounded(8) != 0)
                QVERIFY(students[i].waitForReadyRead());
            QTest::qSleep(static_cast<int>(random.bounded(6)));
            confirmed[i] << killed(students[i]);
            QCOMPARE(students[i].exitStatus(), QProcess::CrashExit);
        }
    }
    qsizetype answers = 0;
    for (std::size_t i = 0; i < together; ++i) {
        verifyKept(confirmed[i], folders[i].path());
        answers += confirmed[i].size();
    }
    QVERIFY2(answers >= kills / 2, "the students were killed before they could answer");
    qInfo("%d answers confirmed to %d killed students, none lost", int(answers), kills);
}

void TestKill::twoAtOnceKeepEverything() {
    const QTemporaryDir folder;
    QProcess first;
    QProcess second;
    start(first, folder.path(), 1);
    start(second, folder.path(), 1'000'000);
    for (QProcess* student : {&first, &second})
        QVERIFY(student->waitForReadyRead());
    QTest::qSleep(200);
    for (QProcess* student : {&first, &second})
        verifyKept(killed(*student), folder.path());

    QFile log(Journal(folder.path()).logPath(lesson().id));
    QVERIFY(log.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = log.readAll().split('\n');
    const auto torn = std::ranges::count_if(
        lines, [](const QByteArray& line) { return !line.isEmpty() && !eventOf(line); });
    QVERIFY2(torn <= 1, "a line of one was written into a line of the other");
}

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == QStringLiteral("--student"))
        return answerUntilKilled(words.value(2), words.value(3).toInt());
    TestKill test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_kill.moc"
