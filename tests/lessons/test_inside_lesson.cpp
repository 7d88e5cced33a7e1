// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/activity.h"
#include "core/network/parts.h"
#include "core/training/sweep.h"
#include "lessons/play.h"
#include "lessons/reader/reader.h"

#include <QTest>

#include <cmath>

using namespace tanhgram;

namespace {

const QString path =
    QStringLiteral(TANHGRAM_SOURCE_DIR "/lessons/content/inside-the-activation-function.lesson.md");

Lesson theLesson() {
    const auto lesson = readLesson(path);
    return lesson ? *lesson : Lesson{};
}

Experiment experimentOf(const Lesson& lesson, const std::string& id) {
    for (const StepIndex index : stepOrder(lesson))
        if (stepAt(lesson, index).id == id)
            return experimentAt(lesson, index);
    return {};
}

Network lastOf(const Experiment& experiment) {
    const Run run = train(experiment);
    return run.at(run.updates());
}

// What the lesson wants to show: outputs near 2 and -3, one positive weight, and at (0, 0) and (1, 1) its
// node alone.
bool shows(const Network& network) {
    const DataSet data = dataSet(Generator::Xor);
    const Forward values = forward(network, data.points);
    const Eigen::MatrixXd parts = contributions(network, values);
    Eigen::Index positive = 0;
    network.output.weights.maxCoeff(&positive);
    if ((network.output.weights.array() > 0).count() != 1)
        return false;
    for (Eigen::Index i = 0; i < data.size(); ++i) {
        const bool green = data.labels[static_cast<std::size_t>(i)] == 1;
        if (std::abs(values.logits[i] - (green ? 2 : -3)) > 0.5)
            return false;
        if (green && (parts(positive, i) < 0.3 || parts.col(i).sum() - parts(positive, i) < -0.1))
            return false;
    }
    return true;
}

double largestDifference(const Network& a, const Network& b) {
    return std::max({(a.hidden[0].weights - b.hidden[0].weights).cwiseAbs().maxCoeff(),
                     (a.hidden[0].biases - b.hidden[0].biases).cwiseAbs().maxCoeff(),
                     (a.output.weights - b.output.weights).cwiseAbs().maxCoeff(),
                     std::abs(a.output.bias - b.output.bias)});
}

} // namespace

class TestInsideLesson : public QObject {
    Q_OBJECT

private slots:
    void plays();
    void itsSeedIsTheFirstThatShowsIt();
    void itsWeightsAreWhatTrainingMakes();
    void itsMeasurementsAreTrue();
};

void TestInsideLesson::plays() {
    const auto lesson = readLesson(path);
    QVERIFY(lesson.diagnostics.empty());
    QVERIFY(play(*lesson).diagnostics.empty());
}

void TestInsideLesson::itsSeedIsTheFirstThatShowsIt() {
    Experiment experiment = experimentOf(theLesson(), "train");
    QCOMPARE(experiment.training.initial, InitialWeights::GlorotNormal);
    const std::uint32_t chosen = experiment.training.seed;
    for (std::uint32_t seed = 0; seed < chosen; ++seed) {
        experiment.training.seed = seed;
        QVERIFY(!shows(lastOf(experiment)));
    }
    experiment.training.seed = chosen;
    QVERIFY(shows(lastOf(experiment)));
}

void TestInsideLesson::itsWeightsAreWhatTrainingMakes() {
    const Lesson lesson = theLesson();
    Experiment experiment = experimentOf(lesson, "train");
    QVERIFY(largestDifference(experiment.network, initialNetwork(experiment)) < 1e-4);
    QVERIFY(largestDifference(experimentOf(lesson, "four-outputs").network, lastOf(experiment)) < 1e-4);
    const Experiment stuck = experimentOf(lesson, "stuck");
    experiment.training.seed = stuck.training.seed;
    QVERIFY(largestDifference(stuck.network, lastOf(experiment)) < 1e-4);
    const DataSet data = dataSet(Generator::Xor);
    QCOMPARE(deadUnits(stuck.network, forward(stuck.network, data.points), 0), 4);
}

// The table of the step "often-fails" and the averages of the step "stuck".
void TestInsideLesson::itsMeasurementsAreTrue() {
    Experiment experiment = experimentOf(theLesson(), "often-fails");
    SweepResult last;
    const std::vector<std::pair<int, std::size_t>> solvedAt{{50, 988}, {100, 1307}, {200, 1339}, {500, 1340}};
    for (const auto& [epochs, solved] : solvedAt) {
        experiment.training.epochs = epochs;
        last = sweep(experiment, {0, 1999});
        QCOMPARE(last.solved(), solved);
    }
    double deadWhenSolved = 0, deadWhenNot = 0;
    for (const SeedResult& run : last.runs) {
        (run.solved() ? deadWhenSolved : deadWhenNot) += run.deadUnits;
        QVERIFY(!run.solved() || run.deadUnits < 4);
    }
    QVERIFY(std::abs(deadWhenSolved / 1340 - 1.5) < 0.05);
    QVERIFY(std::abs(deadWhenNot / 660 - 2.6) < 0.05);
}

QTEST_APPLESS_MAIN(TestInsideLesson)
#include "test_inside_lesson.moc"
