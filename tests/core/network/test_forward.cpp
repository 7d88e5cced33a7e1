// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/forward.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace tanhgram;

namespace {

bool near(double actual, double expected, double tolerance = 1e-15) {
    return std::abs(actual - expected) <= tolerance;
}

// z1 = 2 x1 - x2 + 1, z2 = 3 x2 - 2; logit = h1 - 4 h2 + 0.5.
Network handNetwork(Activation activation) {
    Network network = identityNetwork();
    network.hidden[0].activation = activation;
    network.hidden[0].weights << 2, -1, 0, 3;
    network.hidden[0].biases << 1, -2;
    network.output.weights << 1, -4;
    network.output.bias = 0.5;
    return network;
}

// No two weights are alike, so that a matrix taken for its transpose would show.
Network deepNetwork(Activation activation) {
    Network network;
    Eigen::Index inputs = inputCount;
    for (int i = 0; i < maxHiddenLayers; ++i) {
        DenseLayer layer{activation, Eigen::MatrixXd(maxUnits, inputs), Eigen::VectorXd(maxUnits)};
        for (Eigen::Index row = 0; row < maxUnits; ++row) {
            for (Eigen::Index column = 0; column < inputs; ++column)
                layer.weights(row, column) = std::cos(static_cast<double>(7 * i + 3 * row + column));
            layer.biases(row) = 0.1 * static_cast<double>(row - i);
        }
        network.hidden.push_back(layer);
        inputs = maxUnits;
    }
    network.output = {Eigen::VectorXd::LinSpaced(maxUnits, -1, 1), 0.25};
    return network;
}

// The same in plain sums over one point, as the formula is written on paper.
double logitBySums(const Network& network, std::vector<double> h) {
    for (const DenseLayer& layer : network.hidden) {
        std::vector<double> next;
        for (Eigen::Index row = 0; row < layer.units(); ++row) {
            double z = layer.biases(row);
            for (Eigen::Index column = 0; column < layer.inputs(); ++column)
                z += layer.weights(row, column) * h[static_cast<std::size_t>(column)];
            next.push_back(value(layer.activation, z));
        }
        h = next;
    }
    double logit = network.output.bias;
    for (std::size_t i = 0; i < h.size(); ++i)
        logit += network.output.weights(static_cast<Eigen::Index>(i)) * h[i];
    return logit;
}

} // namespace

class TestForward : public QObject {
    Q_OBJECT

private slots:
    void handNumbers();
    void everyIntermediateIsKept();
    void sixLayersOfEightUnits();
    void identityChangesNothing();
    void crossEntropyByHand();
    void crossEntropyStaysFinite();
    void theBoundaryIsRightForNobody();
    void probabilityIsTheSigmoid();
    void networksOfOtherShapeDiffer();
    void numbersThatAreNotFiniteAreFound();
};

void TestForward::handNumbers() {
    Points points(2, 2);
    points << 1, -1, 2, 0.5;
    // (1, 2): z = (1, 4), so the logit is 1 - 16 + 0.5. (-1, 0.5): z = (-1.5, -0.5), so -1.5 + 2 + 0.5.
    const Forward linear = forward(handNetwork(Activation::Linear), points);
    QCOMPARE(linear.logits(0), -14.5);
    QCOMPARE(linear.logits(1), 1.0);
    // ReLU turns both units of the second point off: only the bias is left.
    QCOMPARE(forward(handNetwork(Activation::Relu), points).logits(0), -14.5);
    QCOMPARE(forward(handNetwork(Activation::Relu), points).logits(1), 0.5);
    const double tanhLogit = std::tanh(1.0) - 4 * std::tanh(4.0) + 0.5;
    QVERIFY(near(forward(handNetwork(Activation::Tanh), points).logits(0), tanhLogit));
}

void TestForward::everyIntermediateIsKept() {
    Points point(2, 1);
    point << -1, 0.5;
    const Forward result = forward(handNetwork(Activation::Relu), point);
    QCOMPARE(result.layers.size(), std::size_t(1));
    QCOMPARE(result.layers[0].z(0, 0), -1.5);
    QCOMPARE(result.layers[0].z(1, 0), -0.5);
    QCOMPARE(result.hidden()(0, 0), 0.0);
    QCOMPARE(result.hidden()(1, 0), 0.0);
}

void TestForward::sixLayersOfEightUnits() {
    Points points(2, 3);
    points << 0.3, -1, 1, -0.7, 0, 1;
    for (const Activation activation : allActivations) {
        const Network network = deepNetwork(activation);
        const Forward result = forward(network, points);
        QCOMPARE(result.layers.size(), std::size_t(maxHiddenLayers));
        QCOMPARE(result.hidden().rows(), Eigen::Index(maxUnits));
        for (Eigen::Index i = 0; i < points.cols(); ++i) {
            const double expected = logitBySums(network, {points(0, i), points(1, i)});
            // Sums of 8 terms in another order, through 6 layers that may each grow a value tenfold.
            QVERIFY(near(result.logits(i), expected, 1e-12 * std::max(1.0, std::abs(expected))));
        }
    }
}

void TestForward::identityChangesNothing() {
    Points points(2, 2);
    points << 0.25, -3, 0.5, 7;
    const Forward result = forward(identityNetwork(), points);
    QVERIFY(result.hidden() == points);
    QCOMPARE(result.logits(1), 7.0);
}

void TestForward::crossEntropyByHand() {
    // ln 2 at a logit of 0; ln(1 + e^-2) = 0.12692801104297263 for a logit of 2 and label 1.
    QVERIFY(near(crossEntropy(Eigen::RowVectorXd::Zero(1), {1}), std::log(2.0)));
    Eigen::RowVectorXd logits(2);
    logits << 2, -2;
    QVERIFY(near(crossEntropy(logits, {1, 0}), 0.12692801104297263));
    QVERIFY(near(crossEntropy(logits, {0, 1}), 2.12692801104297263));
    QCOMPARE(crossEntropy(Eigen::RowVectorXd(0), {}), 0.0);
}

void TestForward::crossEntropyStaysFinite() {
    Eigen::RowVectorXd logits(2);
    logits << 1000, -1000;
    QCOMPARE(crossEntropy(logits, {1, 0}), 0.0);
    QCOMPARE(crossEntropy(logits, {0, 1}), 1000.0);
    logits << 1e308, -1e308;
    QVERIFY(std::isfinite(crossEntropy(logits, {1, 0})));
    // log(1 + e^-50) is e^-50 to a part in e^50; 1 + e^-50 alone would round to 1 and lose it.
    QVERIFY(near(crossEntropy(Eigen::RowVectorXd::Constant(1, 50), {1}) / std::exp(-50.0), 1));
}

void TestForward::theBoundaryIsRightForNobody() {
    Eigen::RowVectorXd logits(5);
    logits << 0.1, -0.1, 0, 0, 3;
    QCOMPARE(accuracy(logits, {1, 0, 1, 0, 0}), 0.4);
    QCOMPARE(accuracy(logits, {0, 1, 1, 0, 1}), 0.2);
    QCOMPARE(accuracy(Eigen::RowVectorXd(0), {}), 0.0);
}

void TestForward::probabilityIsTheSigmoid() {
    QCOMPARE(probability(0), 0.5);
    QVERIFY(near(probability(2), 0.8807970779778823));
    QCOMPARE(probability(-1e308), 0.0);
}

void TestForward::networksOfOtherShapeDiffer() {
    Network wider = identityNetwork();
    wider.hidden[0].weights = Eigen::MatrixXd::Zero(3, 2);
    QVERIFY(!(wider == identityNetwork()));
    Network moved = identityNetwork();
    moved.output.bias = 1;
    QVERIFY(!(moved == identityNetwork()));
    QVERIFY(identityNetwork() == identityNetwork());
}

void TestForward::numbersThatAreNotFiniteAreFound() {
    QVERIFY(isFinite(identityNetwork()));
    Network network = identityNetwork();
    network.hidden[0].biases(1) = std::numeric_limits<double>::infinity();
    QVERIFY(!isFinite(network));
    network = identityNetwork();
    network.output.bias = std::numeric_limits<double>::quiet_NaN();
    QVERIFY(!isFinite(network));
}

QTEST_APPLESS_MAIN(TestForward)
#include "test_forward.moc"
