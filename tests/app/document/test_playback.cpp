// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/playback.h"
#include "core/training/train.h"
#include "tests/support/experiments.h"
#include "tests/support/patience.h"

#include <QSignalSpy>
#include <QTest>

using namespace tanhgram;

namespace {

struct Table {
    explicit Table(const Experiment& experiment = smallExperiment()) {
        playback.job().setFrameBudget(1e9);
        document.open(experiment);
    }
    Document document;
    Playback playback{document};

    const Network& network() const { return document.experiment().network; }
    void put(const char* key, double value, Gesture gesture = 0) {
        QVERIFY(document.apply({{key, value, {}}}, "change", gesture).empty());
    }
    void undo() { document.history().undo(); }
};

} // namespace

class TestPlayback : public QObject {
    Q_OBJECT

private slots:
    void untrainedThereIsNoRun();
    void steppingGoesUpdateByUpdate();
    void aScrubIsOneUndoStep();
    void playingReachesTheEndAndIsOneUndoStep();
    void playingWaitsForALongRun();
    void anotherHandPausesPlaying();
    void aSettingRedoesTheRunAtTheSameUpdate();
    void anotherActivationRedoesTheRunToo();
    void aShorterRunIsShownAtItsEndAndTheUpdateComesBack();
    void theFirstWeightsAreTheInitialOnes();
    void aPresetLeavesTheTimeline();
    void laterWeightsLeaveTheTimeline();
    void initialWeightsChangeUnderTheTimeline();
    void drawnWeightsComeFromTheSeed();
    void undoBringsBackRunAndPlace();
    void aDragOnTheWorkerEndsConsistentAndUndoesAsOne();
    void aCancelledRunStaysAwayUntilPlayed();
    void aRunTooLargeIsRefused();
    void aDivergedRunEndsBefore();
    void openingForgetsTheTimeline();
    void aSweptRunOpensAtItsEnd();
};

void TestPlayback::untrainedThereIsNoRun() {
    Table table;
    QVERIFY(!table.playback.run());
    QCOMPARE(table.playback.update(), 0u);
    table.put("w11", 2);
    QVERIFY(!table.playback.run());
    QCOMPARE(table.document.history().count(), 1);
}

void TestPlayback::steppingGoesUpdateByUpdate() {
    Table table;
    const Run expected = train(smallExperiment());
    table.playback.stepUpdate();
    QVERIFY(table.playback.run());
    QCOMPARE(table.playback.run()->parameters, expected.parameters);
    QCOMPARE(table.network(), expected.at(1));
    table.playback.stepUpdate();
    QCOMPARE(table.network(), expected.at(2));
    table.playback.stepEpoch();
    QCOMPARE(table.playback.update(), 4u);
    table.playback.stepEpoch();
    QCOMPARE(table.network(), expected.at(8));
    table.playback.toEnd();
    QCOMPARE(table.network(), expected.at(80));
    table.playback.stepEpoch();
    QCOMPARE(table.playback.update(), 80u);
    table.playback.toStart();
    QCOMPARE(table.network(), smallExperiment().network);
}

void TestPlayback::aScrubIsOneUndoStep() {
    Table table;
    table.playback.toEnd();
    const int steps = table.document.history().count();
    const Gesture scrub = table.document.newGesture();
    for (const std::size_t update : {70u, 30u, 12u})
        table.playback.seek(update, scrub);
    QCOMPARE(table.document.history().count(), steps + 1);
    QCOMPARE(table.network(), train(smallExperiment()).at(12));
    table.undo();
    QCOMPARE(table.playback.update(), 80u);
    QCOMPARE(table.network(), train(smallExperiment()).at(80));
}

void TestPlayback::playingReachesTheEndAndIsOneUndoStep() {
    Table table;
    table.playback.play();
    QVERIFY(table.playback.isPlaying());
    std::size_t last = 0;
    for (int i = 0; i < 1000 && table.playback.isPlaying(); ++i) {
        table.playback.advance(0.01);
        QVERIFY(table.playback.update() >= last);
        last = table.playback.update();
    }
    QVERIFY(!table.playback.isPlaying());
    QCOMPARE(last, 80u);
    QCOMPARE(table.document.history().count(), 1);
    table.playback.play();
    QCOMPARE(table.playback.update(), 0u); // from the end it begins again
    table.playback.pause();
    table.undo();
    QCOMPARE(table.playback.update(), 80u);
    table.undo();
    QVERIFY(!table.playback.run());
    QCOMPARE(table.network(), smallExperiment().network);
}

void TestPlayback::playingWaitsForALongRun() {
    Table table;
    table.playback.job().setFrameBudget(0);
    table.playback.play();
    table.playback.advance(1);
    QVERIFY(table.playback.isPlaying());
    QVERIFY(!table.playback.run());
    QCOMPARE(table.playback.update(), 0u);
    QTRY_VERIFY_WITH_TIMEOUT(table.playback.run(), patience);
    table.playback.advance(1);
    QVERIFY(table.playback.update() > 0);
}

void TestPlayback::anotherHandPausesPlaying() {
    Table table;
    table.playback.play();
    table.playback.advance(0.5);
    table.put("training.learning_rate", 0.25);
    QVERIFY(!table.playback.isPlaying());
    table.playback.play();
    table.playback.advance(0.5);
    table.undo();
    QVERIFY(!table.playback.isPlaying());
    QVERIFY(table.document.history().canRedo());
}

void TestPlayback::aSettingRedoesTheRunAtTheSameUpdate() {
    Table table;
    table.playback.seek(33);
    const Gesture drag = table.document.newGesture();
    Experiment expected = smallExperiment();
    for (const double rate : {0.4, 0.3, 0.2}) {
        table.put("training.learning_rate", rate, drag);
        expected.training.learningRate = rate;
        QTRY_COMPARE(table.network(), train(expected).at(33));
        QCOMPARE(table.playback.update(), 33u);
        QCOMPARE(table.playback.origin(), expected);
    }
    table.undo();
    QCOMPARE(table.document.experiment().training.learningRate, 0.5);
    QTRY_COMPARE(table.playback.origin(), smallExperiment());
    QCOMPARE(table.network(), train(smallExperiment()).at(33));
}

void TestPlayback::anotherActivationRedoesTheRunToo() {
    Table table;
    table.playback.seek(50);
    QVERIFY(table.document.apply({{"activation", std::string("relu"), {}}}, "choose").empty());
    Experiment expected = smallExperiment();
    expected.network.hidden.front().activation = Activation::Relu;
    QTRY_COMPARE(table.network(), train(expected).at(50));
}

void TestPlayback::aShorterRunIsShownAtItsEndAndTheUpdateComesBack() {
    Table table;
    table.playback.seek(50);
    table.put("training.epochs", 5);
    QTRY_COMPARE(table.playback.update(), 20u);
    table.put("training.epochs", 20);
    QTRY_COMPARE(table.playback.update(), 50u);
    QTRY_COMPARE(table.network(), train(smallExperiment()).at(50));
}

void TestPlayback::theFirstWeightsAreTheInitialOnes() {
    Table table;
    table.playback.toEnd();
    table.playback.toStart();
    table.put("w21", 0.25, table.document.newGesture());
    Experiment expected = smallExperiment();
    expected.network.hidden[0].weights(1, 0) = 0.25;
    QTRY_COMPARE(table.playback.origin(), expected);
    QCOMPARE(table.playback.update(), 0u);
    QCOMPARE(table.playback.run()->parameters, train(expected).parameters);
    table.undo();
    QTRY_COMPARE(table.playback.origin(), smallExperiment());
    QCOMPARE(table.network(), smallExperiment().network);
}

void TestPlayback::aPresetLeavesTheTimeline() {
    Table table;
    table.playback.begin();
    QVERIFY(table.playback.run());
    QCOMPARE(table.playback.update(), 0u);
    table.put("w21", 0.25); // by no hand
    QVERIFY(!table.playback.run());
    table.playback.begin();
    Experiment expected = smallExperiment();
    expected.network.hidden[0].weights(1, 0) = 0.25;
    QTRY_COMPARE(table.playback.origin(), expected);
}

void TestPlayback::laterWeightsLeaveTheTimeline() {
    Table table;
    table.playback.seek(40);
    table.put("w21", 0.25, table.document.newGesture());
    QVERIFY(!table.playback.run());
    const Network dragged = table.network();
    table.playback.stepUpdate(); // and training begins from what is seen
    Experiment expected = smallExperiment();
    expected.network = dragged;
    QTRY_COMPARE(table.network(), train(expected).at(1));
    table.undo();
    table.undo();
    QTRY_VERIFY(table.playback.run());
    QTRY_COMPARE(table.playback.origin(), smallExperiment());
    QCOMPARE(table.playback.update(), 40u);
}

void TestPlayback::initialWeightsChangeUnderTheTimeline() {
    Table table;
    table.playback.seek(40);
    Experiment expected = smallExperiment();
    const Gesture drag = table.document.newGesture();
    for (const double value : {0.1, 0.2, 0.3}) {
        Network initial = table.playback.initialNetwork();
        initial.output.bias = value;
        table.playback.setInitialNetwork(initial, "drag", drag);
        expected.network.output.bias = value;
        QTRY_COMPARE(table.network(), train(expected).at(40));
        QCOMPARE(table.playback.update(), 40u);
    }
    table.undo();
    QCOMPARE(table.network(), train(smallExperiment()).at(40));
    QCOMPARE(table.playback.initialNetwork(), smallExperiment().network);
}

void TestPlayback::drawnWeightsComeFromTheSeed() {
    Table table;
    QVERIFY(table.document.apply({{"training.initial", std::string("glorot_normal"), {}}}, "draw").empty());
    table.playback.play();
    table.playback.pause();
    Experiment expected = smallExperiment();
    expected.training.initial = InitialWeights::GlorotNormal;
    QCOMPARE(table.network(), initialNetwork(expected));
    table.put("training.seed", 99);
    expected.training.seed = 99;
    QTRY_COMPARE(table.network(), initialNetwork(expected));
    QCOMPARE(table.playback.initialNetwork(), initialNetwork(expected));
    QVERIFY(table.document.apply({{"training.initial", std::string("given"), {}}}, "given").empty());
    QTRY_COMPARE(table.network(), smallExperiment().network);
}

void TestPlayback::undoBringsBackRunAndPlace() {
    Table table;
    const auto state = [&] { return DocumentState{table.document.experiment(), table.document.place()}; };
    const auto settle = [&] {
        return QTest::qWaitFor([&] { return !table.playback.isTraining(); }, patience);
    };
    table.playback.seek(10);
    for (const char* key : {"training.momentum", "training.learning_rate", "training.seed", "b13"}) {
        QVERIFY(settle());
        table.put(key, key == std::string("training.seed") ? 4 : 0.25);
        QVERIFY(settle());
        if (table.playback.run())
            table.playback.seek(table.playback.update() + 20);
    }
    std::vector<DocumentState> states;
    for (; table.document.history().canUndo(); table.undo())
        states.push_back(state());
    for (std::size_t i = states.size(); i-- > 0;) {
        table.document.history().redo();
        QVERIFY(settle());
        QVERIFY(state() == states[i]);
        if (const auto run = table.playback.run())
            QCOMPARE(table.network(), run->at(table.playback.update()));
    }
    QVERIFY(!table.document.history().canRedo());
}

void TestPlayback::aDragOnTheWorkerEndsConsistentAndUndoesAsOne() {
    Table table;
    table.playback.seek(33);
    table.playback.job().setFrameBudget(0);
    const Gesture drag = table.document.newGesture();
    for (int i = 1; i <= 40; ++i)
        table.put("training.learning_rate", 0.5 - 0.01 * i, drag);
    table.playback.seek(20); // on the run that is still shown
    table.put("b13", 3);     // leaves the timeline, and nothing may follow it there
    QVERIFY(!table.playback.run());
    QTest::qWait(50);
    QCOMPARE(table.document.experiment().network.output.bias, 3.0);
    table.undo();
    Experiment expected = smallExperiment();
    expected.training.learningRate = 0.5 - 0.01 * 40;
    QTRY_COMPARE_WITH_TIMEOUT(table.playback.origin(), expected, patience);
    QCOMPARE(table.network(), train(expected).at(20));
    table.undo();
    QCOMPARE(table.playback.update(), 33u);
    QCOMPARE(table.network(), train(expected).at(33));
    table.undo();
    QTRY_COMPARE_WITH_TIMEOUT(table.playback.origin(), smallExperiment(), patience);
    QCOMPARE(table.network(), train(smallExperiment()).at(33));
    QVERIFY(table.document.history().canRedo());
}

void TestPlayback::aCancelledRunStaysAwayUntilPlayed() {
    Table table;
    table.playback.job().setFrameBudget(0);
    table.playback.seek(7);
    table.playback.cancel();
    QVERIFY(table.playback.isCancelled());
    QVERIFY(!table.playback.isTraining());
    QTest::qWait(30);
    QVERIFY(!table.playback.run());
    table.playback.play();
    QVERIFY(!table.playback.isCancelled());
    QTRY_VERIFY_WITH_TIMEOUT(table.playback.run(), patience);
    QVERIFY(table.playback.update() >= 7u);
}

void TestPlayback::aRunTooLargeIsRefused() {
    Table table;
    table.playback.seek(7);
    const Network seen = table.network();
    Patch patch{{"data", std::string("parabolas"), {}}, {"training.epochs", 1e6, {}}};
    QVERIFY(table.document.apply(patch, "too much").empty());
    QVERIFY(table.playback.isTooLarge());
    QVERIFY(!table.playback.isTraining());
    table.playback.play();
    table.playback.advance(0.1);
    QVERIFY(!table.playback.isPlaying());
    table.put("training.epochs", 2);
    QVERIFY(!table.playback.isTooLarge());
    QTRY_VERIFY(table.network() != seen);
}

void TestPlayback::aDivergedRunEndsBefore() {
    Experiment experiment = smallExperiment();
    experiment.network.hidden.front().activation = Activation::Linear;
    experiment.training.learningRate = 1e6;
    Table table(experiment);
    table.playback.toEnd();
    const auto run = table.playback.run();
    QVERIFY(run->divergedAt.has_value());
    QCOMPARE(table.playback.update(), *run->divergedAt - 1);
    QVERIFY(isFinite(table.network()));
}

void TestPlayback::openingForgetsTheTimeline() {
    Table table;
    table.playback.toEnd();
    table.document.open(smallExperiment());
    QVERIFY(!table.playback.run());
    QCOMPARE(table.playback.update(), 0u);
}

void TestPlayback::aSweptRunOpensAtItsEnd() {
    Table table;
    Experiment origin = smallExperiment();
    origin.training.initial = InitialWeights::GlorotNormal;
    origin.training.seed = 5;
    table.playback.open(origin, "open");
    QCOMPARE(table.playback.update(), 80u);
    QCOMPARE(table.network(), train(origin).at(80));
    table.undo();
    QVERIFY(table.document.experiment() == smallExperiment());
}

QTEST_GUILESS_MAIN(TestPlayback)
#include "test_playback.moc"
