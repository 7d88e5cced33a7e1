// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/activation.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace tanhgram;

namespace {

bool near(double actual, double expected, double tolerance) {
    return std::abs(actual - expected) <= tolerance;
}

constexpr std::array extremes{1e308, -1e308, 745.0, -745.0, 710.0, -710.0, 37.0, -37.0, 5e-324, 0.0};

} // namespace

class TestActivation : public QObject {
    Q_OBJECT

private slots:
    void knownValues();
    void finiteEverywhere();
    void sigmoidFadesWithoutVanishingTooEarly();
    void derivativesAgreeWithCentralDifferences();
    void derivativesFromValuesAgreeWithDerivatives();
    void reluHasNoSlopeAtItsCorner();
    void valuesStayInTheirRange();
    void wordsLeadBack();
    void onlyStraightPiecesKeepLinesStraight();
};

void TestActivation::knownValues() {
    // Digits of 1/(1+e^-1) and tanh(1/2) from Abramowitz and Stegun's tables; 1 ulp near 1 is 2.2e-16.
    QVERIFY(near(value(Activation::Sigmoid, 1), 0.7310585786300049, 3e-16));
    QVERIFY(near(value(Activation::Sigmoid, -1), 0.2689414213699951, 3e-16));
    QVERIFY(near(value(Activation::Tanh, 0.5), 0.46211715726000975, 3e-16));
    QVERIFY(near(derivative(Activation::Sigmoid, 1), 0.19661193324148185, 3e-16));
    QVERIFY(near(derivative(Activation::Tanh, 0.5), 0.7864477329659274, 6e-16));
    QCOMPARE(value(Activation::Sigmoid, 0), 0.5);
    QCOMPARE(derivative(Activation::Sigmoid, 0), 0.25);
    QCOMPARE(derivative(Activation::Tanh, 0), 1.0);
    QCOMPARE(value(Activation::Relu, -3), 0.0);
    QCOMPARE(value(Activation::Relu, 3), 3.0);
    QCOMPARE(value(Activation::Linear, -3), -3.0);
}

void TestActivation::finiteEverywhere() {
    for (const Activation activation : allActivations)
        for (const double z : extremes) {
            const double h = value(activation, z);
            QVERIFY(std::isfinite(h));
            QVERIFY(std::isfinite(derivative(activation, z)));
            QVERIFY(derivative(activation, z) >= 0);
            if (activation == Activation::Sigmoid || activation == Activation::Tanh)
                QVERIFY(std::isfinite(derivativeFromValue(activation, h)));
        }
}

void TestActivation::sigmoidFadesWithoutVanishingTooEarly() {
    QCOMPARE(value(Activation::Sigmoid, 1e308), 1.0);
    QCOMPARE(value(Activation::Sigmoid, -1e308), 0.0);
    // e^-745 is the smallest positive double; one step further it is 0.
    QCOMPARE(value(Activation::Sigmoid, -745), 5e-324);
    QCOMPARE(value(Activation::Sigmoid, -746), 0.0);
    // At 40 the value rounds to 1, so h (1 - h) is 0; the slope itself is e^-40 to a part in e^40.
    QVERIFY(near(derivative(Activation::Sigmoid, 40) / std::exp(-40.0), 1, 1e-15));
    QCOMPARE(derivative(Activation::Sigmoid, 40), derivative(Activation::Sigmoid, -40));
}

void TestActivation::derivativesAgreeWithCentralDifferences() {
    // The truncation error is step^2/6 times a third derivative of at most 2; rounding adds ulp/step, 4e-11.
    constexpr double step = 1e-5;
    for (const Activation activation : allActivations)
        for (double z = -4.05; z < 4.1; z += 0.1) {
            const double slope = (value(activation, z + step) - value(activation, z - step)) / (2 * step);
            QVERIFY(near(derivative(activation, z), slope, 2e-10));
        }
}

void TestActivation::derivativesFromValuesAgreeWithDerivatives() {
    // 1 - h^2 loses at most an ulp of 1 or two to the rounding of h.
    for (const Activation activation : allActivations)
        for (double z = -6.05; z < 6.1; z += 0.1)
            QVERIFY(near(derivativeFromValue(activation, value(activation, z)), derivative(activation, z),
                         1e-15));
}

void TestActivation::reluHasNoSlopeAtItsCorner() {
    QCOMPARE(derivative(Activation::Relu, 0), 0.0);
    QCOMPARE(derivative(Activation::Relu, -0.0), 0.0);
    QCOMPARE(derivative(Activation::Relu, std::numeric_limits<double>::denorm_min()), 1.0);
    QCOMPARE(derivativeFromValue(Activation::Relu, 0), 0.0);
}

void TestActivation::valuesStayInTheirRange() {
    for (const Activation activation : allActivations) {
        const auto [low, high] = range(activation);
        QVERIFY(low < high);
        for (const double z : extremes) {
            QVERIFY(value(activation, z) >= low);
            QVERIFY(value(activation, z) <= high);
        }
    }
    QCOMPARE(range(Activation::Tanh).low, -1.0);
    QCOMPARE(range(Activation::Sigmoid).high, 1.0);
    QVERIFY(std::isinf(range(Activation::Relu).high));
}

void TestActivation::wordsLeadBack() {
    for (const Activation activation : allActivations) {
        QVERIFY(activationNamed(name(activation)) == activation);
        QVERIFY(!formula(activation).empty());
    }
    QVERIFY(name(Activation::Relu) == "relu");
    QVERIFY(!activationNamed("ReLU"));
    QVERIFY(!activationNamed(""));
}

void TestActivation::onlyStraightPiecesKeepLinesStraight() {
    // Halfway between two points on the same side of the corner, a straight piece is halfway too.
    for (const Activation activation : allActivations) {
        const double middle = (value(activation, 1) + value(activation, 3)) / 2;
        QCOMPARE(isPiecewiseLinear(activation), near(value(activation, 2), middle, 1e-12));
    }
}

QTEST_APPLESS_MAIN(TestActivation)
#include "test_activation.moc"
