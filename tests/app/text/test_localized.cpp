// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/axis_ticks.h"
#include "app/charts/export.h"
#include "app/charts/figure_view.h"
#include "app/panels/message_bar.h"
#include "core/experiment/toml.h"
#include "core/figure/catalogue.h"
#include "core/figure/csv.h"
#include "core/figure/words.h"
#include "lessons/words/localized.h"

#include <QTest>
#include <QTranslator>

using namespace tanhgram;

namespace {

// Says where a sentence comes from and says it in capitals, so that what was forgotten is seen.
class Shouting : public QTranslator {
public:
    QString translate(const char* context, const char* source, const char*, int count) const override {
        if (QLatin1String(context) == "Elsewhere")
            return {};
        return count < 0 ? QString(source).toUpper() : "%n PLURAL " + QString::number(count);
    }
    bool isEmpty() const override { return false; }
};

Snapshot xorState() {
    return snapshot(identityNetwork(), std::make_shared<const DataSet>(dataSet(Generator::Xor)));
}

QString inSvg(const Figure& figure) {
    return QString::fromUtf8(*encoded(sheetOf(figure), "svg", {}));
}

} // namespace

class TestLocalized : public QObject {
    Q_OBJECT

private slots:
    void cleanup();
    void numbersAreTheLocales();
    void listedNumbersKeepTheirDecimalCommas();
    void sentencesAreTheTranslators();
    void figuresSpeakTheLanguage();
    void figuresOnTheScreenFollowASwitch();
    void numbersForProgramsStayAsTheyAre();
    void mistakesAreExplainedInTheLanguage();
};

void TestLocalized::cleanup() {
    QLocale::setDefault(QLocale::c());
}

void TestLocalized::numbersAreTheLocales() {
    QCOMPARE(localized(inWords(-1234.5, 6)), QString("−1234.5"));
    QCOMPARE(localized(inWords(-0.0)), QString("0"));
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(localized(inWords(-1234.5, 6)), QString("−1234,5"));
    QCOMPARE(localized(percent(0.9342)), QString("93,4 %"));
    QCOMPARE(localized(Number{2, 1, true}), QString("2,0"));
    QCOMPARE(localized("h1 at 0.5"), QString("h1 at 0.5"));
    QCOMPARE(tickLabels({"", -1, 1, 0.5}), QStringList({"−1,0", "−0,5", "0,0", "0,5", "1,0"}));
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    QCOMPARE(localized(inWords(0.25)), QString::fromUtf8("٠٫٢٥"));
}

void TestLocalized::listedNumbersKeepTheirDecimalCommas() {
    const std::vector<Text> numbers{inWords(0.5), inWords(1), inWords(2.5)};
    QCOMPARE(localized(listedNumbers(numbers)), QString("0.5, 1, 2.5"));
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(localized(listedNumbers(numbers)), QString("0,5; 1; 2,5"));
    QCOMPARE(localized(listedNumbers({})), QString());
}

void TestLocalized::sentencesAreTheTranslators() {
    QCOMPARE(localized(counted("Figure", "%n cell(s)")(2)), QString("2 cells"));
    QCOMPARE(localized(counted("Figure", "%n cell(s)")(1)), QString("1 cell"));
    Shouting shouting;
    QCoreApplication::installTranslator(&shouting);
    QCOMPARE(localized(phrase("Figure", "%1 to %2: weight %3")("x1", "h2", inWords(0.5))),
             QString("x1 TO h2: WEIGHT 0.5"));
    QCOMPARE(localized(counted("Figure", "%n cell(s)")(2)), QString("2 PLURAL 2"));
    QCOMPARE(localized(phrase("Elsewhere", "as it is")), QString("as it is"));
}

void TestLocalized::figuresSpeakTheLanguage() {
    Shouting shouting;
    QCoreApplication::installTranslator(&shouting);
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    const QString svg = inSvg(figureNamed("hidden")->draw(xorState(), {}));
    QVERIFY(svg.contains("HIDDEN SPACE") && !svg.contains("Hidden space"));
    QVERIFY(svg.contains("DECISION LINE"));
    QVERIFY(svg.contains(">0,5<") && !svg.contains(">0.5<"));
    QVERIFY(svg.contains(">−0,5<") && !svg.contains(">-0,5<"));
    QVERIFY(svg.contains(">h1<"));
}

void TestLocalized::figuresOnTheScreenFollowASwitch() {
    FigureView view;
    view.setFigure(figureNamed("hidden")->draw(xorState(), view.canvas()));
    QCOMPARE(view.accessibleName(), QString("Hidden space"));
    Shouting shouting;
    QCoreApplication::installTranslator(&shouting);
    QTRY_COMPARE(view.accessibleName(), QString("HIDDEN SPACE"));
}

void TestLocalized::numbersForProgramsStayAsTheyAre() {
    const Figure figure = figureNamed("network")->draw(xorState(), {});
    const std::string before = toCsv(figure);
    Shouting shouting;
    QCoreApplication::installTranslator(&shouting);
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(toCsv(figure), before);
}

void TestLocalized::mistakesAreExplainedInTheLanguage() {
    const auto read = parseExperiment("sead = 1\n[training]\nmomentum = 2\n");
    QCOMPARE(read.diagnostics.size(), 2u);
    Shouting shouting;
    QCoreApplication::installTranslator(&shouting);
    QCOMPARE(localized(lineOf(read.diagnostics[0], "a.toml")),
             QString("a.toml:1:1: ERROR: AN EXPERIMENT HAS NO KEY 'sead'; KNOWN HERE: data, hidden, output, "
                     "training"));
    QCOMPARE(localized(lineOf(read.diagnostics[1], "a.toml")),
             QString("a.toml:3:12: ERROR: 'training.momentum' MUST BE A NUMBER FROM 0 AND BELOW 1"));
    // Other programs read the command line.
    QCOMPARE(toText(read.diagnostics[1], "a.toml"),
             std::string("a.toml:3:12: error: 'training.momentum' must be a number from 0 and below 1"));
    MessageBar bar;
    bar.show(read.diagnostics, "/somewhere/a.toml");
    QVERIFY2(bar.text().contains("AN EXPERIMENT HAS NO KEY 'sead'"), qPrintable(bar.text()));
}

QTEST_MAIN(TestLocalized)
#include "test_localized.moc"
