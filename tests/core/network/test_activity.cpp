// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/activity.h"

#include <QTest>

#include <cmath>

using namespace tanhgram;

namespace {

// Three units over x1: z = x1, z = -x1 - 1 and z = -5.
Network threeUnits(Activation activation) {
    const DenseLayer layer{activation, (Eigen::MatrixXd(3, 2) << 1, 0, -1, 0, 0, 0).finished(),
                           Eigen::Vector3d(0, -1, -5)};
    return {{layer}, {Eigen::Vector3d(1, 1, 1), 0}};
}

const Points fourPlaces = (Points(2, 4) << -2, -0.5, 0, 3, 7, 7, 7, 7).finished();

} // namespace

class TestActivity : public QObject {
    Q_OBJECT

private slots:
    void countsThePointsThatFindAUnitOff();
    void onlyReluIsEverOff();
    void noPointsKillNothing();
    void looksAtTheLayerAskedFor();
    void aBrokenNumberIsNotOff();
};

void TestActivity::countsThePointsThatFindAUnitOff() {
    const Network network = threeUnits(Activation::Relu);
    const Forward values = forward(network, fourPlaces);
    QCOMPARE(shareOff(network, values, 0), (std::vector<double>{0.75, 0.75, 1}));
    QVERIFY(!isDead(network, values, 0, 0));
    QVERIFY(!isDead(network, values, 0, 1));
    QVERIFY(isDead(network, values, 0, 2));
    QCOMPARE(deadUnits(network, values, 0), 1);
}

void TestActivity::onlyReluIsEverOff() {
    for (const Activation activation : {Activation::Linear, Activation::Sigmoid, Activation::Tanh}) {
        const Network network = threeUnits(activation);
        QCOMPARE(shareOff(network, forward(network, fourPlaces), 0), (std::vector<double>{0, 0, 0}));
    }
}

void TestActivity::noPointsKillNothing() {
    const Network network = threeUnits(Activation::Relu);
    const Forward values = forward(network, Points(2, 0));
    QCOMPARE(shareOff(network, values, 0), (std::vector<double>{0, 0, 0}));
    QCOMPARE(deadUnits(network, values, 0), 0);
}

void TestActivity::looksAtTheLayerAskedFor() {
    Network network = threeUnits(Activation::Sigmoid);
    network.hidden.push_back({Activation::Relu, Eigen::RowVector3d(-1, -1, -1), Eigen::VectorXd::Zero(1)});
    network.output.weights = Eigen::VectorXd::Ones(1);
    const Forward values = forward(network, fourPlaces);
    QCOMPARE(deadUnits(network, values, 0), 0);
    QCOMPARE(shareOff(network, values, 1), (std::vector<double>{1}));
}

void TestActivity::aBrokenNumberIsNotOff() {
    QVERIFY(!isOff(Activation::Relu, std::nan("")));
    QVERIFY(isOff(Activation::Relu, 0));
    QVERIFY(!isOff(Activation::Relu, 5e-324));
}

QTEST_APPLESS_MAIN(TestActivity)
#include "test_activity.moc"
