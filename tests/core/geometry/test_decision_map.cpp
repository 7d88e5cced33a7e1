// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geometry/decision_map.h"
#include "core/geometry/ranges.h"
#include "tests/core/figure/figure_cases.h"

#include <QTest>

#include <cmath>

using namespace tanhgram;

namespace {

const Box box{{-1.3, -1.1}, {1.3, 1.1}};
const Vertex pixels = pixelsPerUnit(box, 600, 600 * 1.1 / 1.3);

std::size_t length(const DecisionMap& map) {
    std::size_t points = 0;
    for (const Path& path : map.boundary)
        points += path.size();
    return points;
}

// The logit changes sign across the boundary within `distance` of p, or p lies on it to rounding.
bool onBoundary(const PlaneMap& map, const Vertex& p, double distance) {
    bool positive = false, negative = false;
    for (int i = 0; i < 16; ++i) {
        const double angle = i * std::acos(-1.0) / 8;
        const double logit = map.logit(p + distance * Vertex(std::cos(angle), std::sin(angle)));
        positive = positive || logit >= 0;
        negative = negative || logit <= 0;
    }
    return positive && negative;
}

} // namespace

class TestDecisionMap : public QObject {
    Q_OBJECT

private slots:
    void boundaryIsWhereTheLogitIsZero_data();
    void boundaryIsWhereTheLogitIsZero();
    void straightBoundaryOfALinearNetwork();
    void reluCornersAreExact();
    void closedCurvesLeaveAHole();
    void nothingIsDecidedWhereTheLogitIsZero();
    void sameAnswerBothWays();
};

void TestDecisionMap::boundaryIsWhereTheLogitIsZero_data() {
    QTest::addColumn<Network>("network");
    for (const Activation activation : allActivations) {
        for (const double scale : {1.0, 3.0})
            QTest::addRow("%s %g", name(activation).data(), scale) << twoUnits(activation, scale);
        QTest::addRow("%s deep", name(activation).data()) << deep(activation, 1.5, 4);
    }
}

void TestDecisionMap::boundaryIsWhereTheLogitIsZero() {
    QFETCH(Network, network);
    // Makes the logit 0 at a place inside, so that there is a boundary to look at.
    network.output.bias -= PlaneMap(network).logit({0.3, -0.2});
    const PlaneMap plane(network);
    const DecisionMap map = decisionMap(network, box, pixels);
    QVERIFY(length(map) >= 2);
    for (const Path& path : map.boundary)
        for (std::size_t i = 0; i + 1 < path.size(); ++i)
            for (const double share : {0.0, 0.25, 0.5, 0.75}) {
                const Vertex p = path[i] + share * (path[i + 1] - path[i]);
                QVERIFY(onBoundary(plane, p, 0.25 / pixels.x()));
            }
}

void TestDecisionMap::straightBoundaryOfALinearNetwork() {
    const DecisionMap map = decisionMap(identityNetwork(), box, pixels);
    QCOMPARE(map.boundary.size(), 1u);
    QCOMPARE(map.boundary[0].size(), 2u);
    for (const Vertex& p : map.boundary[0])
        QVERIFY(std::abs(p.y()) < 1e-9);
    QVERIFY(std::abs(signedArea(map.green) - 2.6 * 1.1) < 1e-8);
    QVERIFY(std::abs(signedArea(map.blue) - 2.6 * 1.1) < 1e-8);
}

void TestDecisionMap::reluCornersAreExact() {
    // logit = relu(x1) + relu(x2) - 0.5: upright to (0.5, 0), across to (0, 0.5), level from there.
    Network network = identityNetwork();
    network.hidden[0].activation = Activation::Relu;
    network.output.weights << 1, 1;
    network.output.bias = -0.5;
    const DecisionMap map = decisionMap(network, box, pixels);
    QCOMPARE(map.boundary.size(), 1u);
    Path path = map.boundary[0];
    if (path.front().y() > path.back().y())
        std::reverse(path.begin(), path.end());
    const Path expected{{0.5, -1.1}, {0.5, 0}, {0, 0.5}, {-1.3, 0.5}};
    QCOMPARE(path.size(), expected.size());
    for (std::size_t i = 0; i < path.size(); ++i)
        QVERIFY((path[i] - expected[i]).norm() < 1e-9); // corners are welded to 1e-10 of the range
}

void TestDecisionMap::closedCurvesLeaveAHole() {
    // |x1| + |x2| < 0.5, as four ReLU units: a square of area 0.5 inside the other class.
    Network network = identityNetwork();
    network.hidden[0] = {Activation::Relu, Eigen::MatrixXd(4, 2), Eigen::VectorXd::Zero(4)};
    network.hidden[0].weights << 1, 0, -1, 0, 0, 1, 0, -1;
    network.output = {Eigen::Vector4d(-1, -1, -1, -1), 0.5};
    for (const bool marching : {false, true}) {
        const DecisionMap map = marching ? decisionMapByMarching(network, box, pixels)
                                         : decisionMapOfCells(*Regions::of(network, box), box);
        QCOMPARE(map.boundary.size(), 1u);
        QCOMPARE(map.boundary[0].front(), map.boundary[0].back());
        // Marching rounds the corners off by a quarter of a pixel (0.001) over less than a cell's width each.
        const double tolerance = marching ? 2e-3 : 1e-8;
        QVERIFY(std::abs(signedArea(map.green) - 0.5) < tolerance);
        QVERIFY(std::abs(signedArea(map.blue) + signedArea(map.green) - 2.6 * 2.2) < 1e-8);
    }
}

void TestDecisionMap::nothingIsDecidedWhereTheLogitIsZero() {
    Network network = identityNetwork();
    network.hidden[0].activation = Activation::Relu; // logit = relu(x2): 0 in the whole lower half
    const DecisionMap map = decisionMap(network, box, pixels);
    QVERIFY(map.blue.empty());
    QVERIFY(std::abs(signedArea(map.green) - 2.6 * 1.1) < 1e-8);
    QCOMPARE(map.boundary.size(), 1u);
    network.output.weights.setZero();
    QVERIFY(decisionMap(network, box, pixels).green.empty());
}

void TestDecisionMap::sameAnswerBothWays() {
    std::mt19937 random(11);
    for (int round = 0; round < 30; ++round) {
        Network network;
        network.hidden = {randomLayer(random, Activation::Relu, 5, 2, 1),
                          randomLayer(random, Activation::Relu, 4, 5, 1)};
        network.output.weights = randomLayer(random, Activation::Relu, 4, 1, 1).biases;
        network.output.bias = -PlaneMap(network).logit({0.1, 0.2});
        const DecisionMap exact = decisionMapOfCells(*Regions::of(network, box), box);
        // A third of a pixel along the boundary, and features too narrow for the marching grid.
        QVERIFY(std::abs(signedArea(exact.green) -
                         signedArea(decisionMapByMarching(network, box, pixels).green)) < 0.02);
        const double decided = signedArea(exact.green) + signedArea(exact.blue);
        QVERIFY(decided > 0 && decided < 2.6 * 2.2 * (1 + 1e-8));
    }
}

QTEST_APPLESS_MAIN(TestDecisionMap)
#include "test_decision_map.moc"
