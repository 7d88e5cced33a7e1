// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/data_set.h"
#include "core/experiment/patch.h"
#include "core/figure/catalogue.h"
#include "core/figure/spoken.h"
#include "tests/support/zigzag.h"

#include <QTest>

#include <memory>
#include <string>

using namespace tanhgram;

namespace {

Snapshot stateOf(const Patch& patch) {
    const Experiment experiment = patched(Experiment{}, patch).value.value();
    return snapshot(experiment.network,
                    std::make_shared<const DataSet>(dataSetOf({{0, 0.5, 0}, {1, 1, 0}, {0, -0.5, 1}})));
}

std::string told(std::string_view figure, const Snapshot& state) {
    return english(spokenBesides(figure, state));
}

bool says(std::string_view figure, const Snapshot& state, const char* sentence) {
    return told(figure, state).find(sentence) != std::string::npos;
}

} // namespace

/// What people are told of a figure who listen to it.
class TestSpoken : public QObject {
    Q_OBJECT

private slots:
    void theSideOfTheLineIsNamed_data();
    void theSideOfTheLineIsNamed();
    void eachClassHasItsShareAndItsPlace();
    void theFollowedPointIsJudged();
    void theLargestWeightsAreNamed();
    void everyFigureFollowsTheState_data();
    void everyFigureFollowsTheState();
    void everyFigureBearsTooManyCells_data();
    void everyFigureBearsTooManyCells();
};

void TestSpoken::theSideOfTheLineIsNamed_data() {
    QTest::addColumn<double>("w13");
    QTest::addColumn<double>("w23");
    QTest::addColumn<QByteArray>("sentence");
    QTest::newRow("up") << 0.0 << 1.0 << QByteArray("Above the dashed line the network");
    QTest::newRow("down") << 0.1 << -1.0 << QByteArray("Below the dashed line the network");
    QTest::newRow("right") << 2.0 << 0.0 << QByteArray("To the right of the dashed line");
    QTest::newRow("left") << -2.0 << -0.1 << QByteArray("To the left of the dashed line");
    QTest::newRow("down left") << -1.0 << -1.0 << QByteArray("Below the dashed line, to the left");
    QTest::newRow("up right") << 1.0 << 1.0 << QByteArray("Above the dashed line, to the right");
}

void TestSpoken::theSideOfTheLineIsNamed() {
    QFETCH(const double, w13);
    QFETCH(const double, w23);
    QFETCH(const QByteArray, sentence);
    const Snapshot state = stateOf({{"w13", w13, {}}, {"w23", w23, {}}});
    QVERIFY2(says("hidden", state, sentence.constData()), told("hidden", state).c_str());
}

void TestSpoken::eachClassHasItsShareAndItsPlace() {
    // The logit is x2 - 0.75: of the blue points only the first, at 0.5, is below the line; green is, too.
    const Snapshot state = stateOf({{"w13", 0.0, {}}, {"w23", 1.0, {}}, {"b13", -0.75, {}}});
    QVERIFY2(says("hidden", state, "50 % of class 0 (blue) and 0 % of class 1 (green)"),
             told("hidden", state).c_str());
    QVERIFY2(says("hidden", state, "Class 0 (blue) lies at h1 from 0 to 1 and at h2 from 0.5 to 1."),
             told("hidden", state).c_str());
    QVERIFY(says("input", state, "Class 1 (green) lies at x1 from 0 to 0 and at x2 from -0.5 to -0.5."));
}

void TestSpoken::theFollowedPointIsJudged() {
    Snapshot state = stateOf({{"w13", 0.0, {}}, {"w23", 2.0, {}}});
    QVERIFY(!says("input", state, "Your point"));
    state.look.probe = Vertex(0.5, 0.25);
    QVERIFY2(says("input", state, "Your point (0.5, 0.25) gets the output 0.5: class 1 (green)."),
             told("input", state).c_str());
}

void TestSpoken::theLargestWeightsAreNamed() {
    const Snapshot state = stateOf({{"w12", 2.5, {}}, {"b11", -3.0, {}}});
    QCOMPARE(told("network", state), std::string("The lowest is b11 with -3, the highest w12 with 2.5."));
}

void TestSpoken::everyFigureFollowsTheState_data() {
    QTest::addColumn<std::size_t>("index");
    for (std::size_t i = 0; i < figureCatalogue().size(); ++i)
        if (!figureCatalogue()[i].ofRun)
            QTest::newRow(std::string(figureCatalogue()[i].name).c_str()) << i;
}

void TestSpoken::everyFigureFollowsTheState() {
    QFETCH(const std::size_t, index);
    const FigureKind& kind = figureCatalogue()[index];
    const auto whole = [&](const Snapshot& state) {
        return english(kind.draw(state, {}).description) + told(kind.name, state);
    };
    const Patch relu{{"activation", std::string("relu"), {}}};
    Patch other = relu;
    other.push_back({"w11", 2.0, {}});
    other.push_back({"w22", -3.0, {}});
    other.push_back({"b13", 1.0, {}});
    Snapshot first = stateOf(relu), second = stateOf(other);
    // On its way, the plane is looked at while W moves it.
    first.look.morph = second.look.morph = 0.5;
    first.look.probe = second.look.probe = Vertex(0.3, 0.2);
    QVERIFY2(whole(first) != whole(second), whole(first).c_str());
}

void TestSpoken::everyFigureBearsTooManyCells_data() {
    everyFigureFollowsTheState_data();
}

void TestSpoken::everyFigureBearsTooManyCells() {
    QFETCH(const std::size_t, index);
    const Snapshot state = snapshot(zigzag(6), std::make_shared<const DataSet>(dataSet(Generator::Xor)));
    QVERIFY(!english(figureCatalogue()[index].draw(state, {}).description).empty());
}

QTEST_APPLESS_MAIN(TestSpoken)
#include "test_spoken.moc"
