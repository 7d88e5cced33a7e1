// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/json.h"
#include "core/experiment/toml.h"
#include "core/training/sweep.h"
#include "tests/support/experiments.h"
#include "tests/support/files.h"
#include "tests/support/patience.h"
#include "tests/support/run_command.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace tanhgram;

namespace {

// Debian's own Python is the one that its numpy package serves.
QByteArray outputOfPython(const QString& script) {
    QProcess process;
    process.start(QStringLiteral("/usr/bin/python3"), {"-"});
    process.write(script.toUtf8());
    process.closeWriteChannel();
    return process.waitForFinished(2 * patience) && process.exitCode() == 0 ? process.readAllStandardOutput()
                                                                            : QByteArray();
}

// How far two JSON values are apart: the largest difference of their numbers, infinite if they differ in
// anything else.
double distance(const QJsonValue& a, const QJsonValue& b) {
    if (a.isDouble() && b.isDouble())
        return std::abs(a.toDouble() - b.toDouble());
    double most = a.type() == b.type() ? 0 : INFINITY;
    if (a.isArray()) {
        if (a.toArray().size() != b.toArray().size())
            return INFINITY;
        for (qsizetype i = 0; i < a.toArray().size(); ++i)
            most = std::max(most, distance(a[i], b[i]));
    }
    for (const QString& key : a.toObject().keys())
        most = std::max(most, distance(a[key], b[key]));
    return most;
}

bool hasNumberThatIsNone(const QString& text) {
    static const QRegularExpression words("\\b(nan|inf|infinity|null)\\b",
                                          QRegularExpression::CaseInsensitiveOption);
    return words.match(text).hasMatch();
}

} // namespace

class TestTrainingCommands : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void badUsageSaysWhatIsWanted_data();
    void badUsageSaysWhatIsWanted();
    void trainingPrintsTheRunsEnd();
    void trainingIsReadableByPeople();
    void divergenceIsToldWithFiniteNumbers();
    void weightsTooLargeToTrainAreRefused();
    void runsTooLargeForMemoryAreRefused();
    void theNumpyScriptPrintsTheSameNumbers_data();
    void theNumpyScriptPrintsTheSameNumbers();
    void everyLibrarysScriptIsWritten();
    void sweepsCountAndList();
    void sweepsAreReadableByPeople();

private:
    QString write(const QString& name, const QString& text) {
        return writeFile(folder_.filePath(name), text.toUtf8());
    }

    QTemporaryDir folder_;
    QString xor_;
    QString parabolas_;
};

void TestTrainingCommands::initTestCase() {
    xor_ = write("xor.experiment.toml", QString::fromStdString(toToml(xorExperiment())));
    parabolas_ = write("parabolas.experiment.toml",
                       "[[hidden]]\nactivation = \"tanh\"\n"
                       "weights = [[-0.22570734, -0.5436827], [-0.11073513, 0.01975952]]\n"
                       "biases = [0, 0]\n[output]\nweights = [-0.01403875, -0.00688761]\n");
}

void TestTrainingCommands::badUsageSaysWhatIsWanted_data() {
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("says");
    const QString range = "--seeds wants two whole numbers from 0 to 4294967295, the smaller first";
    QTest::newRow("no seeds") << "sweep X"
                              << "'sweep' needs --seeds A..B";
    for (const char* seeds :
         {"5", "5..", "..5", "9..5", "-1..5", "0..1.5", "0..4294967296", "0..1..2", "a..b", "+1..2", "0...5"})
        QTest::addRow("seeds %s", seeds) << QString("sweep X --seeds=") + seeds << range;
    QTest::newRow("too many") << "sweep X --seeds 1..4294967295"
                              << "--seeds asks for 4294967295 runs; at most 1000000";
    QTest::newRow("no library") << "code X"
                                << "'code' needs --to keras, pytorch or numpy";
    QTest::newRow("unknown library") << "code X --to jax"
                                     << "there is no library 'jax' for --to, only keras, pytorch or numpy";
    QTest::newRow("setting") << "train X --set training.momentum=1"
                             << "--set training.momentum=1: ";
}

void TestTrainingCommands::badUsageSaysWhatIsWanted() {
    QFETCH(QString, words);
    QFETCH(QString, says);
    QStringList list = words.split(' ');
    list[1] = xor_;
    const Ran ran = run(list);
    QCOMPARE(ran.code, badUsage);
    QVERIFY2(ran.err.startsWith("tanhgram: ") && ran.err.contains(says), qPrintable(ran.err));
    QCOMPARE(ran.err.count('\n'), 1);
    QCOMPARE(ran.out, QString());
}

void TestTrainingCommands::trainingPrintsTheRunsEnd() {
    const Ran ran = run({"train", xor_, "--set", "training.seed=5", "--json"});
    QVERIFY2(ran.code == success, qPrintable(ran.err));
    Experiment experiment = xorExperiment();
    experiment.training.seed = 5;
    const Run expected = train(experiment);
    QJsonObject json = toJson(expected.at(expected.updates()));
    json["loss"] = expected.losses.back();
    json["accuracy"] = expected.accuracies.back();
    json["epochs"] = 50;
    json["diverged"] = false;
    QCOMPARE(ran.json(), json);
}

void TestTrainingCommands::trainingIsReadableByPeople() {
    const Ran ran = run({"train", parabolas_});
    QVERIFY2(ran.code == success, qPrintable(ran.err));
    for (const char* part : {"hidden layer 1 (tanh)", "-4.7760", "-4.5376", "4.0104", "6.3906", "5.3001",
                             "accuracy  100 %", "epochs    150 (18750 updates)"})
        QVERIFY2(ran.out.contains(part), qPrintable(ran.out));
    QVERIFY(!ran.out.contains("diverged"));
}

void TestTrainingCommands::divergenceIsToldWithFiniteNumbers() {
    const QStringList words{"train", parabolas_,
                            "--set", "activation=linear",
                            "--set", "training.learning_rate=1e6",
                            "--set", "training.momentum=0.9"};
    const Ran ran = run(words);
    QVERIFY2(ran.code == success, qPrintable(ran.err));
    QVERIFY2(ran.out.contains("The run diverged at update "), qPrintable(ran.out));
    QVERIFY(!hasNumberThatIsNone(ran.out));
    const Ran json = run(words + QStringList{"--json"});
    QCOMPARE(json.json()["diverged"], QJsonValue(true));
    QVERIFY(json.json()["diverged_at"].toInt() > 0);
    QVERIFY2(!hasNumberThatIsNone(json.out), qPrintable(json.out));
}

void TestTrainingCommands::weightsTooLargeToTrainAreRefused() {
    const QString path = write("huge.experiment.toml", "[[hidden]]\nactivation = \"linear\"\n"
                                                       "weights = [[1e300, 0], [0, 1]]\nbiases = [0, 0]\n"
                                                       "[output]\nweights = [1e300, 1]\n");
    for (const QStringList& words : {QStringList{"train", path}, {"sweep", path, "--seeds", "0..3"}}) {
        const Ran ran = run(words);
        QCOMPARE(ran.code, badInput);
        QCOMPARE(ran.out, QString());
        QVERIFY2(ran.err.startsWith(path + ": error: the weights are too large to train from"),
                 qPrintable(ran.err));
    }
}

void TestTrainingCommands::runsTooLargeForMemoryAreRefused() {
    const QString long_ = "training.epochs=1000000", file = folder_.filePath("never.svg");
    for (const QStringList& words :
         {QStringList{"train", xor_, "--set", long_},
          QStringList{"export", xor_, "--set", long_, "--chart", "learning-curve", "-o", file},
          QStringList{"export", xor_, "--set", long_, "--chart", "hidden", "--epoch", "3", "-o", file},
          QStringList{"export", xor_, "--set", long_, "--chart", "hidden", "--strip", "epoch=1,2", "-o",
                      file},
          QStringList{"export", xor_, "--chart", "learning-curve", "--strip", long_, "-o", file}}) {
        const Ran ran = run(words);
        QCOMPARE(ran.code, badInput);
        QVERIFY2(ran.err.startsWith(xor_) && ran.err.contains("4000000 updates") &&
                     ran.err.contains("fewer epochs") && ran.err.count('\n') == 1,
                 qPrintable(ran.err));
    }
    QVERIFY(!QFile::exists(file));
}

void TestTrainingCommands::theNumpyScriptPrintsTheSameNumbers_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QStringList>("settings");
    QTest::newRow("recorded start") << parabolas_ << QStringList{};
    QTest::newRow("xor, drawn weights") << xor_ << QStringList{};
    QTest::newRow("sigmoid, momentum, short batches")
        << parabolas_ << QStringList{"--set", "activation=sigmoid",     "--set", "training.momentum=0.9",
                                     "--set", "training.batch_size=48", "--set", "training.epochs=20"};
    QTest::newRow("moons, drawn weights")
        << parabolas_ << QStringList{"--set", "data=moons",
                                     "--set", "training.initial=glorot_normal",
                                     "--set", "training.seed=4294967295"};
}

void TestTrainingCommands::theNumpyScriptPrintsTheSameNumbers() {
    if (outputOfPython("import numpy; print(1)").isEmpty())
        QSKIP("the scripts run where /usr/bin/python3 has numpy (package python3-numpy)");
    QFETCH(QString, path);
    QFETCH(QStringList, settings);
    const Ran script = run(QStringList{"code", path, "--to", "numpy"} + settings);
    const Ran trained = run(QStringList{"train", path, "--json"} + settings);
    QVERIFY2(script.code == success && trained.code == success, qPrintable(script.err + trained.err));
    const QJsonObject theirs = QJsonDocument::fromJson(outputOfPython(script.out)).object();
    QVERIFY(!theirs.isEmpty());
    // Both work in doubles and add in different orders; thousands of updates pass small differences on.
    QVERIFY2(distance(theirs, trained.json()) < 1e-9, qPrintable(trained.out));
}

void TestTrainingCommands::everyLibrarysScriptIsWritten() {
    for (const auto& [library, import] :
         {std::pair{"keras", "keras"}, {"pytorch", "import torch"}, {"numpy", "import numpy as np"}}) {
        const Ran ran = run({"code", xor_, "--to", library, "--set", "training.epochs=77"});
        QVERIFY2(ran.code == success, qPrintable(ran.err));
        QVERIFY(ran.out.contains(import) && ran.out.contains("epochs = 77\n"));
    }
}

void TestTrainingCommands::sweepsCountAndList() {
    const Ran ran = run({"sweep", xor_, "--seeds", "3..42", "--json"});
    QVERIFY2(ran.code == success, qPrintable(ran.err));
    const SweepResult expected = sweep(xorExperiment(), {3, 42});
    QCOMPARE(ran.json()["runs"].toInt(), 40);
    QCOMPARE(ran.json()["solved"].toInt(), static_cast<int>(expected.solved()));
    const QJsonArray seeds = ran.json()["seeds"].toArray();
    QCOMPARE(seeds.size(), 40);
    for (qsizetype i = 0; i < seeds.size(); ++i) {
        const SeedResult& one = expected.runs[static_cast<std::size_t>(i)];
        QCOMPARE(seeds[i]["seed"].toInt(), static_cast<int>(3 + i));
        QCOMPARE(seeds[i]["solved"].toBool(), one.solved());
        QCOMPARE(seeds[i]["loss"].toDouble(), one.loss);
        QCOMPARE(seeds[i]["dead_units"].toInt(), one.deadUnits);
    }
}

void TestTrainingCommands::sweepsAreReadableByPeople() {
    const SweepResult expected = sweep(xorExperiment(), {0, 9});
    const Ran ran = run({"sweep", xor_, "--seeds", "0..9", "--list"});
    QVERIFY2(ran.out.contains(QString("%1 of 10 runs separate the data").arg(expected.solved())),
             qPrintable(ran.out));
    QCOMPARE(ran.out.count("yes"), static_cast<int>(expected.solved()));
    const Ran broken = run({"sweep", parabolas_, "--seeds", "0..2", "--list", "--set", "activation=linear",
                            "--set", "training.learning_rate=1e6", "--set", "training.momentum=0.9"});
    QVERIFY2(broken.out.contains("of them diverged"), qPrintable(broken.out));
    QVERIFY(!hasNumberThatIsNone(broken.out));
}

QTEST_GUILESS_MAIN(TestTrainingCommands)
#include "test_training_commands.moc"
