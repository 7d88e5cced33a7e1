// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/dictionary.h"

#include <QRegularExpression>
#include <QTest>

using namespace tanhgram;

namespace {

// A language of our own: it knows three patterns, and writes a comma in its numbers.
Dictionary own(bool rightToLeft = false) {
    const auto translate = [](const char*, const char* source, std::int64_t count) {
        const std::string pattern(source);
        if (pattern == "%1 to %2")
            return std::string("nach %2 von %1");
        if (pattern == "%n cell(s)")
            return count == 1 ? std::string("eine Zelle") : std::to_string(count) + " Zellen";
        if (pattern == "%1 %2")
            return std::string("%1%2");
        return QString::fromStdString(pattern).replace("%n", QString::number(count)).toStdString();
    };
    const auto write = [](const Number& number) {
        return QString::fromStdString(english(number)).replace('.', ',').toStdString();
    };
    return {translate, write, rightToLeft};
}

std::string inOwn(const Text& text) {
    return rendered(text, own());
}

} // namespace

class TestWords : public QObject {
    Q_OBJECT

private slots:
    void english_data();
    void english();
    void translationsOrderTheirWords();
    void pluralsAreTheLanguages();
    void whatIsNotTranslatedIsEnglish();
    void sentencesAreJoinedAsTheLanguageDoes();
    void mathematicsIsSetApartFromWordsThatRunTheOtherWay();
    void textsAreEqualThatSayTheSame();
};

void TestWords::english_data() {
    QTest::addColumn<std::string>("said");
    QTest::addColumn<std::string>("expected");
    using tanhgram::english;
    const Text nested = phrase("T", "%1 to %2")(phrase("T", "%1 and %2")("a", "b"), "c");
    QTest::newRow("nothing") << english(Text()) << std::string();
    QTest::newRow("words as they are") << english("h1 %1") << std::string("h1 %1");
    QTest::newRow("without arguments") << english(phrase("T", "100 % of it")) << std::string("100 % of it");
    QTest::newRow("out of order") << english(phrase("T", "%2, %1, %2")("a", "b")) << std::string("b, a, b");
    QTest::newRow("nested") << english(nested) << std::string("a and b to c");
    QTest::newRow("an argument like a marker")
        << english(phrase("T", "%1 to %2")("%2", "x")) << std::string("%2 to x");
    QTest::newRow("an argument that is missing")
        << english(phrase("T", "%1 to %2")("a")) << std::string("a to %2");
    QTest::newRow("a percent sign at the end")
        << english(phrase("T", "%1 %")(Number{93.4, 1, true})) << std::string("93.4 %");
    QTest::newRow("significant digits") << english(Number{1.23456}) << std::string("1.23");
    QTest::newRow("no trailing zeros") << english(Number{2.5, 6}) << std::string("2.5");
    QTest::newRow("a small number") << english(Number{3.331e-6}) << std::string("3.33e-06");
    QTest::newRow("no negative zero") << english(Number{-0.0}) << std::string("0");
    QTest::newRow("digits after the point") << english(Number{2, 1, true}) << std::string("2.0");
    QTest::newRow("a number too long for the page")
        << english(Number{1e300, 0, true}).substr(0, 5) << std::string("10000");
    QTest::newRow("a count") << english(std::size_t{2000}) << std::string("2000");
    QTest::newRow("one") << english(counted("T", "%n cell(s) of %1")(1, "it")) << std::string("1 cell of it");
    QTest::newRow("none") << english(counted("T", "%n cell(s) of %1")(0, "it"))
                          << std::string("0 cells of it");
    QTest::newRow("a sequence") << english(sentences({"A.", Text(), phrase("T", "B.")}))
                                << std::string("A. B.");
    QTest::newRow("a list") << english(listed({"h1", "h2", "h3"})) << std::string("h1, h2, h3");
    QTest::newRow("an empty list") << english(listed({})) << std::string();
    QTest::newRow("mathematics") << english(notation("%1 x1")(Number{0.5})) << std::string("0.5 x1");
}

void TestWords::english() {
    QFETCH(const std::string, said);
    QFETCH(const std::string, expected);
    QCOMPARE(said, expected);
}

void TestWords::translationsOrderTheirWords() {
    QCOMPARE(inOwn(phrase("T", "%1 to %2")("h1", Number{0.25})), std::string("nach 0,25 von h1"));
    QCOMPARE(inOwn(phrase("T", "%1 to %2")(phrase("T", "%1 to %2")("a", "b"), "c")),
             std::string("nach c von nach b von a"));
}

void TestWords::pluralsAreTheLanguages() {
    QCOMPARE(inOwn(counted("T", "%n cell(s)")(1)), std::string("eine Zelle"));
    QCOMPARE(inOwn(counted("T", "%n cell(s)")(12)), std::string("12 Zellen"));
}

void TestWords::whatIsNotTranslatedIsEnglish() {
    QCOMPARE(inOwn(phrase("T", "%1 is dead.")("h1")), std::string("h1 is dead."));
    QCOMPARE(inOwn(counted("T", "%n run(s) diverged.")(1)), std::string("1 run diverged."));
    QCOMPARE(inOwn(counted("T", "%n run(s) diverged.")(3)), std::string("3 runs diverged."));
}

void TestWords::sentencesAreJoinedAsTheLanguageDoes() {
    QCOMPARE(inOwn(sentences({"A.", "B.", "C."})), std::string("A.B.C."));
}

void TestWords::mathematicsIsSetApartFromWordsThatRunTheOtherWay() {
    const Text term = notation("%1 %2")(Number{0.5}, "x1");
    const Text said = phrase("T", "output: %1")(notation("%1 + %2")(term, Number{1.0}));
    QCOMPARE(rendered(said, own(true)), std::string("output: \u2066"
                                                    "0,5 x1 + 1\u2069"));
    QCOMPARE(rendered(said, own()), std::string("output: 0,5 x1 + 1"));
}

void TestWords::textsAreEqualThatSayTheSame() {
    QVERIFY(phrase("T", "%1 to %2")("a", "b") == Text("a to b"));
    QVERIFY(Text(2) == Text("2"));
    QVERIFY(!(phrase("T", "%1 to %2")("a", "b") == phrase("T", "%1 to %2")("b", "a")));
    QVERIFY(!(Text("a") == Text()));
}

QTEST_APPLESS_MAIN(TestWords)
#include "test_words.moc"
