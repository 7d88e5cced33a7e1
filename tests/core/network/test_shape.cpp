// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/forward.h"
#include "core/network/shape.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace tanhgram;

namespace {

DenseLayer layerOf(Activation activation, Eigen::Index units, Eigen::Index inputs) {
    DenseLayer layer{activation, Eigen::MatrixXd(units, inputs),
                     Eigen::VectorXd::LinSpaced(units, -0.2, 0.3)};
    for (Eigen::Index k = 0; k < layer.weights.size(); ++k)
        layer.weights.data()[k] = std::sin(static_cast<double>(3 * k + units + 1));
    return layer;
}

Network deepNetwork() {
    Network network;
    network.hidden = {layerOf(Activation::Tanh, 3, 2), layerOf(Activation::Relu, 4, 3),
                      layerOf(Activation::Sigmoid, 2, 4)};
    network.output = {Eigen::Vector2d(1.5, -0.7), 0.25};
    return network;
}

Points somePoints() {
    Points points(2, 4);
    points << 0.5, -1, 0.2, 2, 1, 0.3, -0.4, -1.5;
    return points;
}

Eigen::MatrixXd logitsOf(const Network& network) {
    return forward(network, somePoints()).logits;
}

} // namespace

class TestShape : public QObject {
    Q_OBJECT

private slots:
    void anAddedLayerChangesNothing();
    void anAddedLayerCanBeTakenBack();
    void aRemovedLayerLeavesWhatItAddedUp();
    void anAddedUnitChangesNothingYet();
    void anAddedUnitCanBeTakenBack();
    void newUnitsLookInNewDirections();
    void theEndsHold();
    void numbersStayFinite();
};

void TestShape::anAddedLayerChangesNothing() {
    const Network network = deepNetwork();
    for (std::size_t at = 0; at <= network.hidden.size(); ++at) {
        const Network deeper = withLayerAdded(network, at);
        QCOMPARE(deeper.hidden.size(), network.hidden.size() + 1);
        QVERIFY(deeper.hidden[at].activation == Activation::Linear);
        QVERIFY(logitsOf(deeper) == logitsOf(network));
    }
}

void TestShape::anAddedLayerCanBeTakenBack() {
    const Network network = deepNetwork();
    for (std::size_t at = 0; at <= network.hidden.size(); ++at)
        QVERIFY(withLayerRemoved(withLayerAdded(network, at), at) == network);
}

void TestShape::aRemovedLayerLeavesWhatItAddedUp() {
    for (std::size_t at = 0; at < 3; ++at) {
        const Network linear = withActivation(deepNetwork(), at, Activation::Linear);
        const Network shallower = withLayerRemoved(linear, at);
        QCOMPARE(shallower.hidden.size(), std::size_t(2));
        // The same sums of at most four products, in another order.
        QVERIFY((logitsOf(shallower) - logitsOf(linear)).cwiseAbs().maxCoeff() < 1e-14);
    }
}

void TestShape::anAddedUnitChangesNothingYet() {
    const Network network = deepNetwork();
    for (std::size_t layer = 0; layer < network.hidden.size(); ++layer) {
        const Network wider = withUnitAdded(network, layer);
        QCOMPARE(wider.hidden[layer].units(), network.hidden[layer].units() + 1);
        QVERIFY((logitsOf(wider) - logitsOf(network)).cwiseAbs().maxCoeff() < 1e-15);
        QVERIFY(!wider.hidden[layer].weights.row(network.hidden[layer].units()).isZero());
    }
}

void TestShape::anAddedUnitCanBeTakenBack() {
    const Network network = deepNetwork();
    for (std::size_t layer = 0; layer < network.hidden.size(); ++layer)
        QVERIFY(withUnitRemoved(withUnitAdded(network, layer), layer) == network);
}

void TestShape::newUnitsLookInNewDirections() {
    Network network = identityNetwork();
    while (network.hidden[0].units() < 4)
        network = withUnitAdded(network, 0);
    Eigen::MatrixXd expected(4, 2);
    expected << 1, 0, 0, 1, -1, 0, 0, -1;
    QVERIFY(network.hidden[0].weights == expected);
    QVERIFY(network.output.weights == Eigen::Vector4d(0, 1, 0, 0));
}

void TestShape::theEndsHold() {
    Network network = identityNetwork();
    QVERIFY(withLayerRemoved(network, 0) == network);
    for (int i = 0; i < 20; ++i)
        network = withUnitAdded(withLayerAdded(network, 1), 1);
    QCOMPARE(network.hidden.size(), static_cast<std::size_t>(maxHiddenLayers));
    QCOMPARE(network.hidden[1].units(), Eigen::Index(maxUnits));
    for (int i = 0; i < 20; ++i)
        network = withUnitRemoved(network, 1);
    QCOMPARE(network.hidden[1].units(), Eigen::Index(1));
    QCOMPARE(network.hidden[2].inputs(), Eigen::Index(1));
}

void TestShape::numbersStayFinite() {
    Network network = withLayerAdded(identityNetwork(), 0);
    network.hidden[0].weights *= std::numeric_limits<double>::max();
    network.hidden[1].weights *= 10;
    network.output.weights *= 1e300;
    QVERIFY(isFinite(withLayerRemoved(network, 0)));
    QVERIFY(isFinite(withLayerRemoved(network, 1)));
}

QTEST_APPLESS_MAIN(TestShape)
#include "test_shape.moc"
