// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/files.h"
#include "tests/support/patience.h"
#include "tests/support/run_command.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <random>

using namespace tanhgram;

namespace {

/// The program itself, on a machine with no display.
Ran runProgram(const QStringList& words) {
    QProcess program;
    QProcessEnvironment bare = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        bare.remove(name);
    program.setProcessEnvironment(bare);
    program.start(TANHGRAM_PROGRAM, words);
    if (!program.waitForFinished(2 * patience))
        return {-1, {}, "did not finish"};
    return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
}

const QString sigmoidNetwork = "data = \"xor\"\n"
                               "[[hidden]]\nactivation = \"sigmoid\"\n"
                               "weights = [[1, 0], [0, 1]]\nbiases = [0, 0]\n";

} // namespace

class TestCommands : public QObject {
    Q_OBJECT

private slots:
    void badUsageIsOneLineAndExitTwo_data();
    void badUsageIsOneLineAndExitTwo();
    void mistakesHaveFileLineAndColumn();
    void filesOfTheOtherKindAreNamed_data();
    void filesOfTheOtherKindAreNamed();
    void wordsThatAreNoFilesAreForNoWindow();
    void theLineIsShownWithACaret();
    void editorsGetMistakesAsJson();
    void predictionsAreTheNetworksOwn();
    void contributionsSumUpToThePrediction_data();
    void contributionsSumUpToThePrediction();
    void settingsChangeWhatIsPredicted();
    void chartsAreListedAndWritten();
    void surfacesMakeSmallFiles();
    void sizesAreInPixelsOrMillimetres();
    void stripsAndAnimationsAreWritten();
    void statesThatDoNotFitAreRefused();
    void nothingIsWrittenAfterAMistake();
    void programNeedsNoDisplayForVerbs();
    void programWithoutDisplaySaysSo();
    void programOpensNoWindowForASlip();

private:
    QString write(const QString& name, const QString& text) {
        return writeFile(folder_.filePath(name), text.toUtf8());
    }

    QTemporaryDir folder_;
};

void TestCommands::badUsageIsOneLineAndExitTwo_data() {
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("says");
    QTest::newRow("verb") << "paint"
                          << "no verb or file 'paint'; see";
    QTest::newRow("option") << "predict a.toml --jso"
                            << "unknown option '--jso'";
    QTest::newRow("value") << "predict a.toml --points"
                           << "'--points' needs a value";
    QTest::newRow("twice") << "predict a.toml --json --json"
                           << "given twice";
    QTest::newRow("flag") << "predict a.toml --json=1"
                          << "takes no value";
    QTest::newRow("file") << "play"
                          << "'play' takes LESSON";
    QTest::newRow("chart") << "export a.toml --chart x -o b.svg"
                           << "there is no chart 'x'";
    QTest::newRow("size") << "export a.toml --chart hidden -o b.svg --size 9x9"
                          << "--size wants";
    QTest::newRow("units") << "export a.toml --chart hidden -o b.svg --size 9cmx9cm"
                           << "--size wants";
    QTest::newRow("small") << "export a.toml --chart hidden -o b.svg --size 30mmx30mm"
                           << "at least 40 mm";
    QTest::newRow("dpi") << "export a.toml --chart hidden -o b.png --dpi 9999"
                         << "--dpi wants";
    const QString list = "--strip takes a list, as in w21=-1,0,1 or epoch=1,10; '-1..1' is for --animate, "
                         "which takes FROM..TO";
    for (const char* varied : {"w21=-1..1", "epoch=-1..1", "w21=-2,-1..1"})
        QTest::addRow("span %s", varied)
            << QString("export X --chart hidden -o b.svg --strip ") + varied << list;
    QTest::newRow("strip") << "export X --chart hidden -o b.svg --strip w99=1,2"
                           << "--strip w99=1: ";
    QTest::newRow("animate") << "export X --chart hidden -o b --animate w99=1..2"
                             << "--animate w99=1.000: ";
    QTest::newRow("states") << "export a.toml --chart hidden -o b.png --strip w21=1,2 --epoch 3"
                            << "give one of them";
    QTest::newRow("frames") << "export a.toml --chart hidden -o b.png --frames 3"
                            << "--frames is for --animate";
    QTest::newRow("handout") << "handout a.lesson.md -o b.txt"
                             << "needs -o FILE.pdf";
    QTest::newRow("paper") << "handout a.lesson.md -o b.pdf --paper A5"
                           << "--paper is A4 or Letter";
    QTest::newRow("slip") << "trian a.toml"
                          << "no verb or file 'trian' (did you mean 'train'?); see";
    QTest::newRow("step") << "export a.toml --chart hidden -o b.svg --step 1"
                          << "--step is for lessons";
}

void TestCommands::badUsageIsOneLineAndExitTwo() {
    QFETCH(QString, words);
    QFETCH(QString, says);
    words.replace(" X ", ' ' + write("x.experiment.toml", "data = \"xor\"\n") + ' ');
    const Ran ran = run(words.split(' '));
    QCOMPARE(ran.code, badUsage);
    QVERIFY2(ran.err.startsWith("tanhgram: ") && ran.err.contains(says), qPrintable(ran.err));
    QVERIFY(ran.err.endsWith("; see 'tanhgram --help'\n"));
    QCOMPARE(ran.err.count('\n'), 1);
    QCOMPARE(ran.out, QString());
}

void TestCommands::mistakesHaveFileLineAndColumn() {
    const QString path = write("bad.experiment.toml", "data = \"xor\"\nwidth = 3\n");
    const Ran checked = run({"check", path});
    QCOMPARE(checked.code, badInput);
    QVERIFY2(checked.err.startsWith(path + ":2:1: error: "), qPrintable(checked.err));
    const Ran absent = run({"predict", folder_.filePath("absent.toml")});
    QCOMPARE(absent.code, badInput);
    QVERIFY2(absent.err.contains("absent.toml: error: "), qPrintable(absent.err));
    const Ran endless = run({"check", "/dev/zero"});
    QCOMPARE(endless.code, badInput);
    QVERIFY2(endless.err.startsWith("/dev/zero: error: "), qPrintable(endless.err));
}

void TestCommands::filesOfTheOtherKindAreNamed_data() {
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("says");
    const QString lesson = TANHGRAM_SOURCE_DIR "/tests/app/window/small.lesson.md";
    for (const char* verb : {"train", "predict", "sweep", "code"})
        QTest::newRow(verb) << QStringList{verb, lesson}
                            << QString("this is a lesson, and '%1' takes an experiment; ").arg(verb);
    const QString experiment = write("x.experiment.toml", "data = \"xor\"\n");
    for (const char* verb : {"play", "handout", "record"})
        QTest::newRow(verb) << QStringList{verb, experiment}
                            << QString("this is an experiment, and '%1' takes a lesson; ").arg(verb);
    QTest::newRow("absent") << QStringList{"train", folder_.filePath("absent.lesson.md")}
                            << "there is no such file";
}

void TestCommands::filesOfTheOtherKindAreNamed() {
    QFETCH(QStringList, words);
    QFETCH(QString, says);
    const Ran ran = run(words);
    QCOMPARE(ran.code, badInput);
    QVERIFY2(ran.err.startsWith(words.last() + ": error: " + says), qPrintable(ran.err));
    QCOMPARE(ran.err.count('\n'), 1);
    QCOMPARE(ran.out, QString());
}

void TestCommands::wordsThatAreNoFilesAreForNoWindow() {
    const QString before = QDir::currentPath();
    write("notes", "data = \"xor\"\n");
    QVERIFY(QDir::setCurrent(folder_.path()));
    const bool there = isCommand({"notes"}), absent = isCommand({"frobnicate"});
    QVERIFY(QDir::setCurrent(before));
    QVERIFY(!there && absent);
    QVERIFY(isCommand({"trian", "x.toml"}));
    for (const char* word : {"absent.lesson.md", "folder/absent", ":/lessons/absent", "-platform"})
        QVERIFY2(!isCommand({word}), word);
}

void TestCommands::theLineIsShownWithACaret() {
    const QString path = write("bad.experiment.toml", "data = \"xor\"\nwidth = 3\n");
    const QString absent = folder_.filePath("absent.lesson.md");
    const Ran checked = run({"check", path, absent});
    QVERIFY2(checked.err.contains("\nwidth = 3\n^\n" + absent + ": error: "), qPrintable(checked.err));
    QVERIFY(!checked.err.contains('\x1b'));
    QString out;
    QString err;
    QTextStream outStream(&out);
    QTextStream errStream(&err);
    Console terminal{outStream, errStream, true};
    QCOMPARE(runCommand({"check", path}, terminal), badInput);
    QVERIFY2(err.contains("\x1b[31mwidth = 3\n^\n\x1b[0m"), qPrintable(err));
}

void TestCommands::editorsGetMistakesAsJson() {
    const QString bad = write("bad.experiment.toml", "data = \"xor\"\nwidth = 3\n");
    const QString good = write("good.experiment.toml", "data = \"xor\"\n");
    const Ran ran = run({"check", good, bad, "--json"});
    QCOMPARE(ran.code, badInput);
    QCOMPARE(ran.err, QString());
    const QJsonArray all = QJsonDocument::fromJson(ran.out.toUtf8()).array();
    QCOMPARE(all.size(), 1);
    const QJsonObject mistake = all[0].toObject();
    QCOMPARE(mistake["file"].toString(), bad);
    QCOMPARE(mistake["line"].toInt(), 2);
    QCOMPARE(mistake["column"].toInt(), 1);
    QCOMPARE(mistake["severity"].toString(), "error");
    QCOMPARE(mistake["problem"].toString(), "unknown-key");
    QVERIFY(mistake["message"].toString().contains("'width'"));
    const Ran fine = run({"check", good, "--json"});
    QCOMPARE(fine.code, success);
    QVERIFY(QJsonDocument::fromJson(fine.out.toUtf8()).isArray());
}

void TestCommands::predictionsAreTheNetworksOwn() {
    const QString path = write("s.experiment.toml", sigmoidNetwork);
    const Ran ran = run({"predict", path, "--points", "0,0;-1,2", "--json"});
    QVERIFY2(ran.code == success, qPrintable(ran.err));
    const QJsonObject json = QJsonDocument::fromJson(ran.out.toUtf8()).object();
    // The output weights are 0 and 1, so the logit is h2 = sigmoid(x2); doubles agree to the last digits.
    const double h2 = 1 / (1 + std::exp(-2.0));
    QCOMPARE(json["logits"].toArray().size(), 2);
    QVERIFY(std::abs(json["logits"][0].toDouble() - 0.5) < 1e-15);
    QVERIFY(std::abs(json["logits"][1].toDouble() - h2) < 1e-15);
    QVERIFY(std::abs(json["probabilities"][1].toDouble() - 1 / (1 + std::exp(-h2))) < 1e-15);
    QVERIFY(std::abs(json["hidden"][0][1][0].toDouble() - 1 / (1 + std::exp(1.0))) < 1e-15);
}

void TestCommands::contributionsSumUpToThePrediction_data() {
    QTest::addColumn<QString>("activation");
    QTest::addColumn<int>("switchedOff");
    for (const QString activation : {"relu", "tanh", "sigmoid", "linear"})
        for (const int off : {-1, 0, 1, 2, 3, 4})
            QTest::newRow(qPrintable(QString("%1, %2 off").arg(activation).arg(off))) << activation << off;
}

void TestCommands::contributionsSumUpToThePrediction() {
    QFETCH(QString, activation);
    QFETCH(int, switchedOff);
    const QString path = write("five.experiment.toml",
                               "data = \"xor\"\n[[hidden]]\nactivation = \"relu\"\n"
                               "weights = [[1.2, -1.1], [-1.3, -0.6], [1.4, 1.5], [0.7, 1.8], [-1.0, 1.3]]\n"
                               "biases = [0.1, 0.3, -1.4, -0.2, 0.1]\n"
                               "[output]\nweights = [-2.5, -1.1, 2.6, -1.4, -2.3]\nbias = 1.2\n");
    std::mt19937 random(4);
    std::uniform_real_distribution<double> place(-3, 3);
    QString points;
    for (int i = 0; i < 10'000; ++i)
        points += QString("%1,%2;").arg(place(random)).arg(place(random));
    const QStringList words{"predict", path,    "--points=" + points,
                            "--json",  "--set", "activation=" + activation};
    const QStringList off{"--set", QString("output.weights.%1=0").arg(switchedOff)};
    const Ran whole = run(words);
    const Ran masked = run(switchedOff < 0 ? words : words + off);
    QVERIFY2(masked.code == success, qPrintable(masked.err));
    const QJsonObject parts = QJsonDocument::fromJson(whole.out.toUtf8()).object();
    const QJsonArray logits = QJsonDocument::fromJson(masked.out.toUtf8()).object()["logits"].toArray();
    const QJsonArray contributions = parts["contributions"].toArray();
    QCOMPARE(logits.size(), 10'000);
    for (qsizetype i = 0; i < logits.size(); ++i) {
        const QJsonArray each = contributions[i].toArray();
        QCOMPARE(each.size(), 5);
        double sum = parts["bias"].toDouble();
        for (int unit = 0; unit < 5; ++unit)
            sum += unit == switchedOff ? 0 : each[unit].toDouble();
        QVERIFY(std::abs(sum - logits[i].toDouble()) < 1e-12);
    }
}

void TestCommands::settingsChangeWhatIsPredicted() {
    const QString path = write("s.experiment.toml", sigmoidNetwork);
    const Ran ran =
        run({"predict", path, "--points=3,-5", "--set", "activation=linear", "--set", "b13=1", "--json"});
    QVERIFY2(ran.code == success, qPrintable(ran.err));
    QCOMPARE(QJsonDocument::fromJson(ran.out.toUtf8())["logits"][0].toDouble(), -4.0);
    const Ran wrong = run({"predict", path, "--set", "w99=1"});
    QCOMPARE(wrong.code, badUsage);
    QVERIFY2(wrong.err.contains("--set w99=1: "), qPrintable(wrong.err));
}

void TestCommands::chartsAreListedAndWritten() {
    const Ran listed = run({"export", "--chart", "list"});
    QCOMPARE(listed.code, success);
    QVERIFY(listed.out.contains("hidden") && listed.out.contains("activation"));
    const QString path = write("s.experiment.toml", sigmoidNetwork);
    for (const char* suffix : {"svg", "pdf", "png", "csv"}) {
        const QString target = folder_.filePath(QString("chart.") + suffix);
        const Ran ran = run({"export", path, "--chart", "hidden", "-o", target});
        QVERIFY2(ran.code == success, qPrintable(ran.err));
        QVERIFY(QFile(target).size() > 500);
    }
}

void TestCommands::surfacesMakeSmallFiles() {
    constexpr qint64 limit = 200'000;
    const QString path = write("five.experiment.toml", R"(data = "xor"
[[hidden]]
activation = "relu"
units = 5
[training]
learning_rate = 0.1
momentum = 0.4
batch_size = 1
epochs = 50
seed = 673
initial = "glorot_normal"
)");
    const QString target = folder_.filePath("surface.pdf");
    for (const QString& activation : QStringList{"relu", "tanh", "sigmoid"})
        for (const QString& chart : QStringList{"surface", "surface-probability", "output-map"}) {
            const Ran ran = run({"export", path, "--set", "activation=" + activation, "--epoch", "50",
                                 "--chart", chart, "--size", "900x600", "-o", target});
            QVERIFY2(ran.code == success, qPrintable(ran.err));
            const qint64 size = QFile(target).size();
            QVERIFY2(size < limit, qPrintable(QString("%1 %2: %3").arg(activation, chart).arg(size)));
        }
}

void TestCommands::sizesAreInPixelsOrMillimetres() {
    const QString path = write("s.experiment.toml", sigmoidNetwork);
    const QString png = folder_.filePath("size.png");
    const auto sizeFor = [&](const QStringList& options) {
        const Ran ran = run(QStringList{"export", path, "--chart", "input", "-o", png} + options);
        return ran.code == success ? QImage(png).size() : QSize();
    };
    QCOMPARE(sizeFor({}), QSize(600, 500));
    QCOMPARE(sizeFor({"--size", "400x300"}), QSize(400, 300));
    QCOMPARE(sizeFor({"--size", "800x600px", "--dpi", "192"}), QSize(800, 600));
    QCOMPARE(sizeFor({"--size", "90mmx70mm"}), QSize(1063, 827));
    QCOMPARE(sizeFor({"--size", "90x70mm", "--dpi", "96"}), QSize(340, 265));
}

void TestCommands::stripsAndAnimationsAreWritten() {
    const QString path = write("s.experiment.toml", sigmoidNetwork);
    const QString strip = folder_.filePath("strip.svg"), frames = folder_.filePath("frames");
    const QStringList start{"export", path, "--chart", "hidden", "--size", "700x300"};
    QCOMPARE(run(start + QStringList{"--strip", "epoch=0,3", "--set", "training.epochs=3", "-o", strip}).code,
             success);
    QFile file(strip);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains(">epoch 0<") && text.contains(">epoch 3<"));
    QCOMPARE(run(start + QStringList{"--animate", "w21=-1..1", "--frames", "3", "-o", frames}).code, success);
    QCOMPARE(QDir(frames).entryList(QDir::Files),
             (QStringList{"frame-001.png", "frame-002.png", "frame-003.png"}));
    const QString picture = folder_.filePath("moving.png");
    QCOMPARE(run(start + QStringList{"--animate", "w21=-1..1", "--frames", "3", "-o", picture}).code,
             success);
    QCOMPARE(QImage(picture).size(), QSize(700, 300));
}

void TestCommands::statesThatDoNotFitAreRefused() {
    const QString path = write("s.experiment.toml", sigmoidNetwork);
    const QStringList start{"export", path, "--chart", "hidden", "-o", folder_.filePath("refused.png")};
    for (const QStringList& options :
         {QStringList{"--strip", "activation"}, QStringList{"--strip", "activation=tanh,than"},
          QStringList{"--strip", "epoch=1,999"}, QStringList{"--animate", "w21=1"},
          QStringList{"--animate", "w21=0..1", "--frames", "1"}, QStringList{"--epoch", "x"}}) {
        const Ran ran = run(start + options);
        QVERIFY2(ran.code == badUsage && ran.err.count('\n') == 1, qPrintable(options.join(' ') + ran.err));
        QVERIFY(!QFile::exists(start.last()));
    }
}

void TestCommands::nothingIsWrittenAfterAMistake() {
    const QString path = write("s.experiment.toml", sigmoidNetwork);
    const QString unknown = folder_.filePath("chart.bmp");
    QCOMPARE(run({"export", path, "--chart", "hidden", "-o", unknown}).code, badInput);
    QVERIFY(!QFile::exists(unknown));
    const Ran nowhere = run({"export", path, "--chart", "hidden", "-o", folder_.filePath("no/such/a.svg")});
    QCOMPARE(nowhere.code, badInput);
    QVERIFY2(nowhere.err.contains("cannot be written"), qPrintable(nowhere.err));
}

void TestCommands::programNeedsNoDisplayForVerbs() {
    const Ran version = runProgram({"--version"});
    QCOMPARE(version.code, success);
    QVERIFY(version.out.startsWith("tanhgram 0."));
    const QString target = folder_.filePath("program.svg");
    const QString path = write("s.experiment.toml", sigmoidNetwork);
    QCOMPARE(runProgram({"export", path, "--chart", "input", "-o", target}).code, success);
    QVERIFY(QFile::exists(target));
}

void TestCommands::programWithoutDisplaySaysSo() {
    const Ran ran = runProgram({});
    QCOMPARE(ran.code, badUsage);
    QVERIFY2(ran.err.contains("there is no display") && ran.err.count('\n') == 1, qPrintable(ran.err));
}

void TestCommands::programOpensNoWindowForASlip() {
    const Ran ran = runProgram({"trian", "x.toml"});
    QCOMPARE(ran.code, badUsage);
    QVERIFY2(ran.err.endsWith(
                 "tanhgram: no verb or file 'trian' (did you mean 'train'?); see 'tanhgram --help'\n"),
             qPrintable(ran.err));
    const Ran later = runProgram({"-platform", "offscreen", "--language", "de", "frobnicate"});
    QCOMPARE(later.code, badUsage);
    QVERIFY2(later.err.endsWith("tanhgram: no verb or file 'frobnicate'; see 'tanhgram --help'\n"),
             qPrintable(later.err));
}

QTEST_MAIN(TestCommands)
#include "test_commands.moc"
