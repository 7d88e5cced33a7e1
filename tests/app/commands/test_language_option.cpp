// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/languages.h"
#include "tests/support/files.h"
#include "tests/support/run_command.h"
#include "tests/support/run_program.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tanhgram;

namespace {

const QString lesson = QStringLiteral(TANHGRAM_SOURCE_DIR "/lessons/content/activation-functions.lesson.md");

// What a step's figure and its handout say in a language; Arabic is shaped and turned round on paper, so that
// its letters cannot be read back there.
struct Words {
    const char* language;
    const char* hidden;
    const char* activation;
    const char* strip;
    QStringList handout;
};

const std::vector<Words>& spoken() {
    static const std::vector<Words> all{
        {"en", "Hidden space", "its derivative", "linear", {"Name", "Date", "This step sets"}},
        {"de", "Verdeckter Raum", "ihre Ableitung", "linear", {"Name", "Datum", "Dieser Schritt setzt"}},
        {"pt_BR", "Espaço oculto", "sua derivada", "sigmoide", {"Nome", "Data", "Esta etapa define"}},
        {"ja", "隠れ空間", "導関数", "線形", {"名前", "日付", "活性化関数"}},
        {"ar", "", "مشتقتها", "خطّية", {}}};
    return all;
}

} // namespace

/// `--language` on the command line: figures and handouts in a language that the computer does not speak.
class TestLanguageOption : public QObject {
    Q_OBJECT

private slots:
    void everyLanguageIsTried();
    void figuresSpeakIt_data();
    void figuresSpeakIt();
    void stripsNameTheirStates_data();
    void stripsNameTheirStates();
    void handoutsSpeakIt_data();
    void handoutsSpeakIt();
    void whatIsNotSpokenIsRefused();

private:
    void addLanguages();
    const Words& words() const;
    QString exported(const QStringList& options);

    QTemporaryDir folder_;
};

void TestLanguageOption::addLanguages() {
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < spoken().size(); ++i)
        QTest::newRow(spoken()[i].language) << static_cast<int>(i);
}

const Words& TestLanguageOption::words() const {
    QFETCH(const int, index);
    return spoken()[static_cast<std::size_t>(index)];
}

QString TestLanguageOption::exported(const QStringList& options) {
    const QString path = folder_.filePath("figure.svg");
    const Ran ran = run(QStringList{"export", lesson, "--language", words().language, "-o", path} + options);
    return ran.code == 0 ? QString::fromUtf8(contentOf(path)) : ran.err;
}

void TestLanguageOption::everyLanguageIsTried() {
    QStringList tried, offered;
    for (const Words& each : spoken())
        tried << each.language;
    for (const Language& each : languages())
        offered << each.code;
    QCOMPARE(tried, offered);
}

void TestLanguageOption::figuresSpeakIt_data() {
    addLanguages();
}

void TestLanguageOption::figuresSpeakIt() {
    QVERIFY(exported({"--chart", "hidden"}).contains(QString::fromUtf8(words().hidden)));
    const QString activation = exported({"--chart", "activation", "--set", "activation=sigmoid"});
    QVERIFY2(activation.contains(QString::fromUtf8(words().activation)), qPrintable(activation));
    const QString strip = exported({"--chart", "hidden", "--strip", "activation=linear,sigmoid"});
    QVERIFY2(strip.contains('>' + QString::fromUtf8(words().strip) + '<'), qPrintable(strip));
}

void TestLanguageOption::stripsNameTheirStates_data() {
    QTest::addColumn<QString>("states");
    QTest::addColumn<QStringList>("titles");
    QTest::newRow("numbers as given") << "w21=-0.50,1" << QStringList{"w₂₁ = −0,50", "w₂₁ = 1"};
    QTest::newRow("powers of ten") << "training.learning_rate=1e-3,0.1"
                                   << QStringList{"Lernrate = 0,001", "Lernrate = 0,1"};
    QTest::newRow("data") << "data=moons,xor" << QStringList{"Monde", "XOR"};
    QTest::newRow("activations") << "activation=sigmoid,relu" << QStringList{"Sigmoid", "ReLU"};
    QTest::newRow("epochs") << "epoch=0,1" << QStringList{"Epoche 0", "Epoche 1"};
}

void TestLanguageOption::stripsNameTheirStates() {
    QFETCH(const QString, states);
    QFETCH(const QStringList, titles);
    const QString path = folder_.filePath("strip.svg");
    const Ran ran =
        run({"export", lesson, "--language", "de", "--chart", "hidden", "--strip", states, "-o", path});
    QVERIFY2(ran.code == 0, qPrintable(ran.err));
    const QString strip = QString::fromUtf8(contentOf(path));
    for (const QString& each : titles)
        QVERIFY2(strip.contains('>' + each + '<'), qPrintable(each));
}

void TestLanguageOption::handoutsSpeakIt_data() {
    addLanguages();
}

void TestLanguageOption::handoutsSpeakIt() {
    const QString path = folder_.filePath("handout.pdf");
    const Ran ran = run({"handout", lesson, "--language", words().language, "-o", path});
    QCOMPARE(ran.code, 0);
    const QString text = outputOf("pdftotext", {"-raw", path, "-"}).simplified();
    QVERIFY(text.size() > 2000);
    for (const QString& each : words().handout)
        QVERIFY2(text.contains(each), qPrintable(each));
    // A word that no translation of the lesson has, and every handout and figure in English.
    QCOMPARE(text.contains("This step sets"), QString(words().language) == "en");
    QCOMPARE(text.contains("Hidden space"), QString(words().language) == "en");
}

void TestLanguageOption::whatIsNotSpokenIsRefused() {
    const Ran ran = run({"handout", lesson, "--language", "tlh", "-o", folder_.filePath("no.pdf")});
    QVERIFY(ran.code != 0);
    QVERIFY2(ran.err.contains("tlh") && ran.err.count('\n') == 1, qPrintable(ran.err));
    QVERIFY(!QFile::exists(folder_.filePath("no.pdf")));
}

QTEST_MAIN(TestLanguageOption)
#include "test_language_option.moc"
