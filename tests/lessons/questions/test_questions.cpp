// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/questions/check.h"
#include "lessons/reader/reader.h"
#include "lessons/reader/vocabulary.h"
#include "lessons/session.h"

#include <QTest>

using namespace tanhgram;

namespace {

Lesson lessonWith(const QString& block) {
    const auto lesson =
        parseLesson("+++\ntitle = \"T\"\n+++\n## Q\nText.\n```lesson\nid = \"a\"\n" + block + "\n```\n");
    return lesson ? *lesson : Lesson{};
}

Question questionWith(const QString& keys) {
    const QString change = keys.contains("predict") ? "then = { w11 = 2 }\n" : "";
    const Lesson lesson = lessonWith(change + "hints = [\"h\"]\n[question]\nprompt = \"?\"\n" + keys);
    return lesson.sections.at(0).steps.at(0).question.value();
}

const QString predictsAChoice = "then = { w11 = -1 }\nhints = [\"h\"]\nexplanation = \"e\"\n[question]\n"
                                "kind = \"predict\"\nprompt = \"?\"\noptions = [\n"
                                "{ text = \"turns\", feedback = \"It did not.\" },\n"
                                "{ text = \"flips\", right = true },\n]";

} // namespace

class TestQuestions : public QObject {
    Q_OBJECT

private slots:
    void everyKindHasItsWords();
    void typicalWrongNumbersAreAnswered_data();
    void typicalWrongNumbersAreAnswered();
    void typicalWrongTextsAreAnswered();
    void answersHaveWords();
    void aPredictionIsMadeOnce();
    void aPredictedNumberIsCompared();
    void whatIsPredictedHappensBeforeTheNextStep();
};

void TestQuestions::everyKindHasItsWords() {
    const auto& kinds = vocabulary::questionKinds();
    QCOMPARE(kinds.front(), std::string("choice"));
    QCOMPARE(kinds.size(), std::variant_size_v<QuestionKind>);
    for (const std::string& kind : kinds)
        QVERIFY2(!vocabulary::questionOfKind(kind).empty(), kind.c_str());
    QVERIFY(vocabulary::questionOfKind("essay").empty());
}

void TestQuestions::typicalWrongNumbersAreAnswered_data() {
    QTest::addColumn<double>("given");
    QTest::addColumn<bool>("right");
    QTest::addColumn<QString>("feedback");
    QTest::newRow("right") << 2.0 << true << QString();
    QTest::newRow("near") << -2.04 << false << "sign";
    QTest::newRow("not so near") << -2.2 << false << QString();
    QTest::newRow("within its own width") << 0.3 << false << "zero";
    QTest::newRow("in the range") << 7.0 << false << "large";
    QTest::newRow("at the edge") << 9.0 << false << "large";
    QTest::newRow("beyond") << 9.5 << false << QString();
}

void TestQuestions::typicalWrongNumbersAreAnswered() {
    QFETCH(double, given);
    const Question question =
        questionWith("kind = \"number\"\nanswer = 2\ntolerance = 0.1\nfeedback = [{ near = -2, text = "
                     "\"sign\" }, { near = 0, within = 0.5, text = \"zero\" }, { from = 5, to = 9, text = "
                     "\"large\" }]");
    const Verdict verdict = check(question, given);
    QTEST(verdict.right, "right");
    QTEST(verdict.feedback, "feedback");
}

void TestQuestions::typicalWrongTextsAreAnswered() {
    const Question question = questionWith("kind = \"text\"\naccepted = [\"shift\"]\n"
                                           "feedback = [{ given = [\"a turn\"], text = \"no turn\" }]");
    QCOMPARE(check(question, QString(" A  Turn ")).feedback, "no turn");
    QVERIFY(check(question, QString("SHIFT")).right);
    QCOMPARE(check(question, QString("scaling")).feedback, QString());
    QCOMPARE(wrongAnswers(question).size(), std::size_t(2));
}

void TestQuestions::answersHaveWords() {
    const Question choice = questionWith(
        "options = [{ text = \"x\", right = true }, { text = \"y\" }, { text = \"z\", right = true }]");
    QCOMPARE(wording(choice, std::vector<int>{0, 2}), "x; z");
    QCOMPARE(wording(choice, std::vector<int>{7, -1}), QString());
    QCOMPARE(wording(choice, 1.0), QString());
    QCOMPARE(kindName(choice), std::string_view("choice"));
    const Question number = questionWith("kind = \"number\"\nanswer = 0.25");
    QCOMPARE(wording(number, rightAnswer(number)), "0.25");
}

void TestQuestions::aPredictionIsMadeOnce() {
    Session session = begin(lessonWith(predictsAChoice));
    QVERIFY(!isCommitted(session));
    const Verdict first = answer(session, std::vector<int>{0});
    QVERIFY(!first.right);
    QCOMPARE(first.feedback, "It did not.");
    QVERIFY(isCommitted(session));
    QVERIFY(isFinished(session, session.at));
    QVERIFY(!answer(session, std::vector<int>{1}).right);
    QVERIFY(std::get<std::vector<int>>(*currentRecord(session).answer) == std::vector<int>{0});
    QVERIFY(!currentRecord(session).right);
    const auto& predict = std::get<PredictQuestion>(currentStep(session).question->kind);
    QVERIFY(comparison(predict, std::vector<int>{0}).contains("turns"));
    QVERIFY(comparison(predict, std::vector<int>{0}).contains("flips"));
    QVERIFY(!comparison(predict, std::vector<int>{1}).contains("turns"));
}

void TestQuestions::aPredictedNumberIsCompared() {
    const Question question = questionWith("kind = \"predict\"\nanswer = 2\ntolerance = 0.1\n"
                                           "feedback = [{ near = 4, text = \"half\" }]");
    QVERIFY(isPrediction(question));
    QVERIFY(check(question, 2.05).right);
    QCOMPARE(check(question, 4.0).feedback, "half");
    QVERIFY(!check(question, std::vector<int>{0}).right);
}

void TestQuestions::whatIsPredictedHappensBeforeTheNextStep() {
    const auto lesson = parseLesson("+++\ntitle = \"T\"\n+++\n## A\na\n```lesson\nid = \"a\"\n" +
                                    predictsAChoice + "\n```\n## B\nb\n```lesson\nid = \"b\"\n```\n");
    QVERIFY(lesson);
    QCOMPARE(*numberAt(experimentAt(*lesson, {0, 0}), "w11"), 1.0);
    QCOMPARE(*numberAt(experimentAt(*lesson, {1, 0}), "w11"), -1.0);
}

QTEST_GUILESS_MAIN(TestQuestions)
#include "test_questions.moc"
