// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/csv.h"
#include "tests/support/files.h"
#include "tests/support/run_command.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace tanhgram;

class TestTrainingFigures : public QObject {
    Q_OBJECT

private slots:
    void figuresOfTheTrainingShowIt_data();
    void figuresOfTheTrainingShowIt();
    void stripsTrainEveryState();

private:
    QString experiment() {
        return writeFile(folder_.filePath("my.experiment.toml"),
                         "data = \"xor\"\n[training]\ninitial = \"glorot_normal\"\n");
    }

    QTemporaryDir folder_;
};

void TestTrainingFigures::figuresOfTheTrainingShowIt_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QStringList>("step");
    QTest::newRow("experiment") << experiment() << QStringList{};
    QTest::newRow("step of a lesson")
        << ":/lessons/activation-functions.lesson.md" << QStringList{"--step", "training-train"};
}

void TestTrainingFigures::figuresOfTheTrainingShowIt() {
    QFETCH(QString, path);
    QFETCH(QStringList, step);
    for (const char* chart : {"learning-curve", "weights-over-time", "node-activity"}) {
        const QString file = folder_.filePath("run.csv");
        const Ran ran = run(
            QStringList{"export", path, "--chart", chart, "-o", file, "--set", "training.epochs=7"} + step);
        QVERIFY2(ran.code == success, qPrintable(ran.err));
        const auto marks = marksFromCsv(contentOf(file).toStdString());
        QVERIFY(marks.value);
        double last = 0;
        for (const Mark& mark : *marks)
            if (const auto* line = std::get_if<Polyline>(&mark); line && line->ink != Ink::Cursor)
                last = std::max(last, line->path.back().x());
        QCOMPARE(last, 7.0);
    }
}

void TestTrainingFigures::stripsTrainEveryState() {
    const QString file = folder_.filePath("strip.svg");
    const Ran ran = run({"export", experiment(), "--chart", "learning-curve", "--strip",
                         "training.learning_rate=0.01,0.1", "-o", file});
    QVERIFY2(ran.code == success, qPrintable(ran.err));
    const QByteArray svg = contentOf(file);
    QVERIFY(svg.contains("accuracy") && !svg.contains("Train the network"));
}

QTEST_MAIN(TestTrainingFigures)
#include "test_training_figures.moc"
