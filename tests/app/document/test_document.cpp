// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/document.h"

#include <QSignalSpy>
#include <QTest>

using namespace tanhgram;

namespace {

Patch put(const char* key, double number) {
    return {{key, number, {}}};
}

double at(const Document& document, const char* key) {
    return numberAt(document.experiment(), key).value();
}

} // namespace

class TestDocument : public QObject {
    Q_OBJECT

private slots:
    void aChangeIsToldOnceAndUndone();
    void aGestureIsOneUndoStep();
    void aGestureThatReturnsIsNoStep();
    void twoGesturesAreTwoSteps();
    void aWrongPatchChangesNothing();
    void openingForgetsTheHistory();
    void otherDataAreReadAnew();
    void manyStepsHoldThePointsOnce();
};

void TestDocument::aChangeIsToldOnceAndUndone() {
    Document document;
    const QSignalSpy told(&document, &Document::changed);
    QVERIFY(document.apply(put("w21", 1), "turn").empty());
    QCOMPARE(at(document, "w21"), 1.0);
    QCOMPARE(told.count(), 1);
    document.history().undo();
    QCOMPARE(at(document, "w21"), 0.0);
    document.history().redo();
    QCOMPARE(at(document, "w21"), 1.0);
    QCOMPARE(told.count(), 3);
}

void TestDocument::aGestureIsOneUndoStep() {
    Document document;
    const Gesture drag = document.newGesture();
    for (const double value : {0.1, 0.2, 0.3})
        document.apply(put("b11", value), "drag", drag);
    QCOMPARE(document.history().count(), 1);
    document.history().undo();
    QCOMPARE(at(document, "b11"), 0.0);
}

void TestDocument::aGestureThatReturnsIsNoStep() {
    Document document;
    const Gesture drag = document.newGesture();
    for (const double value : {0.1, 0.2, 0.0})
        document.apply(put("b11", value), "drag", drag);
    QCOMPARE(document.history().count(), 0);
}

void TestDocument::twoGesturesAreTwoSteps() {
    Document document;
    document.apply(put("b11", 1), "drag", document.newGesture());
    document.apply(put("b11", 2), "drag", document.newGesture());
    QCOMPARE(document.history().count(), 2);
    document.history().undo();
    QCOMPARE(at(document, "b11"), 1.0);
}

void TestDocument::aWrongPatchChangesNothing() {
    Document document;
    const QSignalSpy told(&document, &Document::changed);
    const Experiment before = document.experiment();
    const Diagnostics problems =
        document.apply({{"w11", 2.0, {}}, {"w99", 1.0, {7, 3}}}, "half right, half wrong");
    QCOMPARE(problems.size(), std::size_t{1});
    QCOMPARE(problems[0].problem, Problem::UnknownKey);
    QCOMPARE(problems[0].position.line, 7);
    QCOMPARE(problems[0].position.column, 3);
    QVERIFY(document.experiment() == before);
    QCOMPARE(told.count(), 0);
}

void TestDocument::openingForgetsTheHistory() {
    Document document;
    document.apply(put("w11", 2), "stretch");
    Experiment other;
    other.network.output.bias = 5;
    document.open(other);
    QVERIFY(document.experiment() == other);
    QVERIFY(!document.history().canUndo());
}

void TestDocument::otherDataAreReadAnew() {
    Document document;
    const auto parabolas = document.data();
    document.apply(put("w11", 2), "stretch");
    QCOMPARE(document.data(), parabolas); // the same object: nothing was computed again
    document.apply({{"data", std::string("xor"), {}}}, "xor");
    QCOMPARE(document.data()->size(), Eigen::Index{4});
    document.history().undo();
    QCOMPARE(document.data()->size(), Eigen::Index{2000});
}

void TestDocument::manyStepsHoldThePointsOnce() {
    constexpr int steps = 1000;
    const auto pointsOf = [](const Experiment& experiment) {
        return std::get<CsvData>(experiment.data).points.all().data();
    };
    Document document;
    Experiment experiment;
    experiment.data = CsvData{"many.csv", std::vector<LabelledPoint>(100'000, {0.5, -0.5, 1})};
    document.open(experiment);
    QCOMPARE(pointsOf(document.experiment()), pointsOf(experiment));
    for (int step = 1; step <= steps; ++step)
        document.apply(put("b11", step), "push");
    QCOMPARE(document.history().count(), steps);
    for (int step = steps; step > 0; --step) {
        QCOMPARE(pointsOf(document.experiment()), pointsOf(experiment));
        document.history().undo();
    }
    QVERIFY(document.experiment() == experiment);
}

QTEST_APPLESS_MAIN(TestDocument)
#include "test_document.moc"
