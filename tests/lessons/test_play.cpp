// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/play.h"
#include "lessons/session.h"
#include "tests/support/files.h"
#include "tests/support/lessons.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace tanhgram;

namespace {

const QString lessonA = QStringLiteral(TANHGRAM_SOURCE_DIR "/lessons/content/activation-functions.lesson.md");

const PlayedStep& played(const Played& all, const std::string& id) {
    return *std::find_if(all.steps.begin(), all.steps.end(),
                         [&](const PlayedStep& each) { return each.id == id; });
}

// The indented block of lessons/README.md that shows a whole lesson.
QString exampleOfTheGuide() {
    QStringList lines;
    bool inside = false;
    for (const QString& line : QString(contentOf(TANHGRAM_SOURCE_DIR "/lessons/README.md")).split('\n')) {
        if (line.startsWith("## "))
            inside = line == "## A complete small lesson";
        else if (inside && (line.startsWith("    ") || line.isEmpty()))
            lines << line.mid(4);
    }
    return lines.join('\n').trimmed();
}

} // namespace

class TestPlay : public QObject {
    Q_OBJECT

private slots:
    void lessonAIsSolvedByItsOwnSolutions();
    void lessonAHoldsItsFacts();
    void theExampleOfTheGuidePlays();
    void aDamagedSolutionIsFound();
    void aGoalReachedFromTheStartIsFound();
    void answersAreJudgedAndRemembered();
    void aShownAnswerFinishesWithoutSolving();
    void numbersAndTextsAreReadGenerously();
};

void TestPlay::lessonAIsSolvedByItsOwnSolutions() {
    const auto lesson = readLesson(lessonA);
    QVERIFY(lesson);
    QVERIFY2(lesson.diagnostics.empty(), "lesson A has warnings");
    const Played all = play(*lesson);
    QVERIFY(all.diagnostics.empty());
    QCOMPARE(all.steps.size(), stepOrder(*lesson).size());
    for (const PlayedStep& step : all.steps)
        QVERIFY2(step.answerAccepted || step.solved, step.id.c_str());
}

void TestPlay::lessonAHoldsItsFacts() {
    const Played all = play(lessonOf(contentOf(lessonA)));
    QVERIFY(!played(all, "q1-enough").solved->separability->separable);
    const double sigmoid = played(all, "q5-sigmoid-separate").solved->separability->margin;
    const double tanh = played(all, "q5-tanh-separate").solved->separability->margin;
    QVERIFY(played(all, "q6-relu-separate").solved->separability->separable);
    // The explanations say "about 0.03", "0.25" and "eight times".
    QCOMPARE(std::round(sigmoid * 100), 3.0);
    QCOMPARE(std::round(tanh * 100), 25.0);
    QCOMPARE(std::round(tanh / sigmoid), 8.0);
}

void TestPlay::theExampleOfTheGuidePlays() {
    const auto lesson = parseLesson(exampleOfTheGuide());
    QVERIFY(lesson);
    QVERIFY(lesson.diagnostics.empty());
    const Played all = play(*lesson);
    QCOMPARE(all.steps.size(), std::size_t(3));
    QVERIFY(all.diagnostics.empty());
}

void TestPlay::aDamagedSolutionIsFound() {
    QString text = contentOf(lessonA);
    QVERIFY(text.contains("solution = { w13 = 2.5,"));
    const Played all = play(lessonOf(text.replace("solution = { w13 = 2.5,", "solution = { w13 = -2.5,")));
    QCOMPARE(all.diagnostics.size(), std::size_t(1));
    QVERIFY(all.diagnostics[0].problem == Problem::Unreached);
    QVERIFY(!played(all, "q6-relu-separate").solved->reached);
}

void TestPlay::aGoalReachedFromTheStartIsFound() {
    const Played all = play(lessonOf("+++\ntitle = \"T\"\n+++\n## Q\nText.\n```lesson\nid = \"a\"\n"
                                     "goal = { accuracy = 0.1 }\nsolution = { w13 = 1 }\n```\n"));
    QCOMPARE(all.diagnostics.size(), std::size_t(1));
    QVERIFY(all.diagnostics[0].problem == Problem::Unreached);
    QCOMPARE(all.diagnostics[0].position.line, 4);
}

void TestPlay::answersAreJudgedAndRemembered() {
    Session session = begin(lessonOf(contentOf(lessonA)));
    QCOMPARE(finishedCount(session), std::size_t(0));
    QVERIFY(!previousStep(session));
    const Verdict wrong = answer(session, std::vector<int>{0});
    QVERIFY(!wrong.right);
    QVERIFY(!wrong.feedback.isEmpty());
    QVERIFY(!isFinished(session, session.at));
    QVERIFY(answer(session, std::vector<int>{2}).right);
    QCOMPARE(currentRecord(session).tries, 2);
    QVERIFY(isFinished(session, session.at));

    session.at = *nextStep(session);
    QVERIFY(isConcealed(session));
    openHint(session);
    openHint(session);
    QCOMPARE(currentRecord(session).hints, 1);
    QVERIFY(answer(session, rightAnswer(*currentStep(session).question)).right);
    QVERIFY(!isConcealed(session));
    QCOMPARE(finishedCount(session), std::size_t(2));
}

void TestPlay::aShownAnswerFinishesWithoutSolving() {
    Session session = begin(lessonOf(contentOf(lessonA)));
    showAnswer(session);
    QVERIFY(isFinished(session, session.at));
    QVERIFY(!currentRecord(session).right);
    QVERIFY(check(*currentStep(session).question, *currentRecord(session).answer).right);
}

void TestPlay::numbersAndTextsAreReadGenerously() {
    const Question number{"?", NumberQuestion{1, 0.1}};
    QVERIFY(check(number, 0.9).right);
    QVERIFY(check(number, 1.1).right);
    QVERIFY(!check(number, 1.2).right);
    QVERIFY(!check(number, QString("1")).right);
    const Question text{"?", TextQuestion{{"a shift"}}};
    QVERIFY(check(text, QString("  A  Shift ")).right);
    QVERIFY(!check(text, QString("shift")).right);
}

QTEST_GUILESS_MAIN(TestPlay)
#include "test_play.moc"
