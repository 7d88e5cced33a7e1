// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/goal.h"
#include "lessons/play.h"
#include "lessons/reader/reader.h"
#include "lessons/reader/vocabulary.h"

#include <QTest>

#include <cmath>

using namespace tanhgram;

namespace {

Parsed<Lesson> lessonWith(const QString& block) {
    return parseLesson("+++\ntitle = \"T\"\n+++\n## Q\nText.\n```lesson\nid = \"a\"\n" + block + "\n```\n");
}

Goal goalWith(const QString& conditions) {
    const auto lesson = lessonWith("solution = { w11 = 1 }\ngoal = { " + conditions + " }");
    return lesson ? *lesson->sections[0].steps[0].goal : Goal{};
}

// The 2-2-1 ReLU network with h1 = relu(w11 x1 + b11), on four points at x1 = -1, 0, 1, 2.
Snapshot seen(double w11, double b11) {
    Experiment experiment;
    experiment.network.hidden[0].activation = Activation::Relu;
    experiment.network.hidden[0].weights(0, 0) = w11;
    experiment.network.hidden[0].biases(0) = b11;
    experiment.data = std::vector<LabelledPoint>{{-1, 1, 0}, {0, 1, 0}, {1, 1, 1}, {2, 1, 1}};
    return snapshot(experiment.network, std::make_shared<const DataSet>(dataSet(experiment.data)));
}

} // namespace

class TestGoals : public QObject {
    Q_OBJECT

private slots:
    void everyKindHasItsKey();
    void aUnitDiesAndComesToLife();
    void aWeightIsInItsRange();
    void theLossIsLowEnough();
    void aMarginIsAskedFor();
    void everyConditionMustHold();
    void trainingIsASolution();
};

void TestGoals::everyKindHasItsKey() {
    QCOMPARE(vocabulary::goal().size(), std::variant_size_v<GoalCondition>);
    QVERIFY(!mustBeWorkedFor(goalWith("separable = false")));
    QVERIFY(mustBeWorkedFor(goalWith("separable = false, loss = 0.1")));
}

void TestGoals::aUnitDiesAndComesToLife() {
    const Goal dead = goalWith("dead = [\"h1\"]");
    const Goal alive = goalWith("alive = [\"h1\", \"h2\"]");
    QVERIFY(!isReached(dead, seen(1, 0)));
    QVERIFY(isReached(alive, seen(1, 0)));
    QVERIFY(describe(goalStatus(dead, seen(1, 0))).contains("50"));
    QVERIFY(isReached(dead, seen(1, -2)));
    QVERIFY(!isReached(alive, seen(1, -2)));
    QVERIFY(describe(goalStatus(alive, seen(1, -2))).contains("dead"));
    QVERIFY(isReached(alive, seen(1, -1.9)));
}

void TestGoals::aWeightIsInItsRange() {
    const Goal goal = goalWith("ranges = { w11 = [2, 3], b11 = [-1, 1] }");
    QVERIFY(!isReached(goal, seen(1.9, 0)));
    QVERIFY(isReached(goal, seen(2, 0)));
    QVERIFY(isReached(goal, seen(3, 1)));
    QVERIFY(!isReached(goal, seen(3, 1.1)));
    QCOMPARE(goalStatus(goal, seen(1.9, 0)).sentences.size(), 2);
    QVERIFY(describe(goalStatus(goal, seen(1.9, 0))).contains("between 2 and 3"));
    QVERIFY(!goalStatus(goal, seen(1.9, 0)).separability);
}

void TestGoals::theLossIsLowEnough() {
    // All four logits are h2 = 1, so the loss is that of two right and two wrong answers at logit 1.
    const double loss = (std::log1p(std::exp(-1.0)) + std::log1p(std::exp(1.0))) / 2;
    const Snapshot now = seen(1, 0);
    QVERIFY(std::abs(now.loss - loss) < 1e-12);
    QVERIFY(isReached(goalWith("loss = 0.82"), now));
    QVERIFY(!isReached(goalWith("loss = 0.81"), now));
    QVERIFY(describe(goalStatus(goalWith("loss = 0.1"), now)).contains("0.1"));
}

void TestGoals::aMarginIsAskedFor() {
    Snapshot now = seen(1, 0);
    now.network.output.weights << 2, 0;
    now.network.output.bias = -1;
    now.forward = forward(now.network, now.data->points);
    now.accuracy = 1;
    // The line is h1 = 1/2, half a unit from h1 = 0 and h1 = 1.
    QCOMPARE(*goalStatus(goalWith("margin = 0.5"), now).margin, 0.5);
    QVERIFY(isReached(goalWith("margin = 0.5"), now));
    QVERIFY(!isReached(goalWith("margin = 0.6"), now));
    QVERIFY(describe(goalStatus(goalWith("margin = 0.6"), now)).contains("at least 0.6"));
}

void TestGoals::everyConditionMustHold() {
    const Goal goal = goalWith("dead = [\"h1\"], loss = 0.1");
    QCOMPARE(goal.conditions.size(), std::size_t(2));
    QVERIFY(!isReached(goal, seen(1, -2)));
}

void TestGoals::trainingIsASolution() {
    const QString block =
        "train = true\nset = { data = \"xor\", activation = \"tanh\", "
        "hidden.0.weights = [[2, 2], [2, 2]], hidden.0.biases = [-1, -3], output.weights = [1, -1], "
        "training.epochs = 400, training.learning_rate = 0.5, training.batch_size = 4 }\n";
    const auto lesson = lessonWith(block + "goal = { loss = 0.2 }");
    QVERIFY(lesson);
    QVERIFY(lesson.diagnostics.empty());
    QVERIFY(play(*lesson).diagnostics.empty());
    const auto harder = lessonWith(block + "goal = { loss = 0.0000001 }");
    const Played played = play(*harder);
    QCOMPARE(played.diagnostics.size(), std::size_t(1));
    QVERIFY(played.diagnostics[0].problem == Problem::Unreached);
}

QTEST_GUILESS_MAIN(TestGoals)
#include "test_goals.moc"
