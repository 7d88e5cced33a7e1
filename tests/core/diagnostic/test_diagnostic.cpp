// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnostic/diagnostic.h"
#include "core/diagnostic/suggest.h"

#include <QTest>

#include <set>

using namespace tanhgram;

class TestDiagnostic : public QObject {
    Q_OBJECT

private slots:
    void oneLineSaysFileAndPlace();
    void warningsAloneAreNoErrors();
    void everyProblemHasItsOwnName();
    void oneSlipIsRecognised_data();
    void oneSlipIsRecognised();
    void farWordsAreNotGuessed();
    void withoutAGuessTheChoicesAreListed();
};

void TestDiagnostic::oneLineSaysFileAndPlace() {
    QCOMPARE(toText(error(Problem::Syntax, {3, 7}, "a comma is missing"), "a.toml"),
             std::string("a.toml:3:7: error: a comma is missing"));
    QCOMPARE(toText(warning(Problem::Unwise, {3, 0}, "this is slow"), "a.toml"),
             std::string("a.toml:3: warning: this is slow"));
    QCOMPARE(toText(error(Problem::Unreadable, {}, "it is a folder"), "a"),
             std::string("a: error: it is a folder"));
    QCOMPARE(toText(error(Problem::Usage, {}, "name a file"), ""), std::string("error: name a file"));
}

void TestDiagnostic::warningsAloneAreNoErrors() {
    QVERIFY(!hasErrors({}));
    QVERIFY(!hasErrors({warning(Problem::Unwise, {}, "")}));
    QVERIFY(hasErrors({warning(Problem::Unwise, {}, ""), error(Problem::Syntax, {}, "")}));
}

void TestDiagnostic::everyProblemHasItsOwnName() {
    std::set<std::string_view> names;
    constexpr int last = static_cast<int>(Problem::Usage);
    for (int i = 0; i <= last; ++i)
        names.insert(name(static_cast<Problem>(i)));
    QCOMPARE(static_cast<int>(names.size()), last + 1);
    QVERIFY(!names.contains("unknown"));
}

void TestDiagnostic::oneSlipIsRecognised_data() {
    QTest::addColumn<QString>("wrong");
    QTest::newRow("left out") << "epocs";
    QTest::newRow("inserted") << "epoachs";
    QTest::newRow("replaced") << "epoxhs";
    QTest::newRow("swapped") << "epcohs";
    QTest::newRow("exact") << "epochs";
}

void TestDiagnostic::oneSlipIsRecognised() {
    QFETCH(QString, wrong);
    QCOMPARE(nearest(wrong.toStdString(), {"seed", "epochs", "momentum"}), std::string("epochs"));
}

void TestDiagnostic::farWordsAreNotGuessed() {
    QVERIFY(nearest("colour", {"seed", "epochs"}).empty());
    QVERIFY(nearest("", {"seed"}).empty());
    QVERIFY(nearest("seed", {}).empty());
    QVERIFY(nearest(std::string(100000, 'e'), {"epochs"}).empty());
}

void TestDiagnostic::withoutAGuessTheChoicesAreListed() {
    QCOMPARE(english(withSuggestion("no", "sead", {"seed", "epochs"})),
             std::string("no; did you mean 'seed'?"));
    QCOMPARE(english(withSuggestion("no", "colour", {"seed", "epochs"})),
             std::string("no; known here: seed, epochs"));
}

QTEST_APPLESS_MAIN(TestDiagnostic)
#include "test_diagnostic.moc"
