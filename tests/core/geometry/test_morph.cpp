// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/words.h"
#include "core/geometry/linear_move.h"
#include "core/geometry/morph.h"
#include "tests/core/figure/figure_cases.h"

#include <Eigen/LU>
#include <QTest>

#include <cmath>

using namespace tanhgram;

namespace {

Eigen::Matrix2d matrix(double a, double b, double c, double d) {
    return (Eigen::Matrix2d() << a, b, c, d).finished();
}

Vertex reached(const Network& network, double position, const Vertex& x) {
    const Morphed now = morphed(network, morphStage(network, position));
    return PlaneMap(now.network, now.bend).hidden(x);
}

} // namespace

class TestMorph : public QObject {
    Q_OBJECT

private slots:
    void movesHaveTheirNames_data();
    void movesHaveTheirNames();
    void aMapIsItsPartsPutTogether();
    void theWayBeginsAndEndsWhereItShould_data();
    void theWayBeginsAndEndsWhereItShould();
    void aTurnTurns();
    void aMirroringPassesThroughItsAxis();
    void movesComeOneAfterTheOther();
    void deepNetworksGoLayerByLayer();
    void noWayJumps_data();
    void noWayJumps();
    void aLayerOfOneUnitPressesThePlaneOntoItsAxis();
    void stopsAreTheEndsOfTheMoves();
};

void TestMorph::movesHaveTheirNames_data() {
    QTest::addColumn<double>("a");
    QTest::addColumn<double>("b");
    QTest::addColumn<double>("c");
    QTest::addColumn<double>("d");
    QTest::addColumn<QString>("words");
    const auto row = [](double a, double b, double c, double d, const char* words) {
        QTest::addRow("[[%g, %g], [%g, %g]]", a, b, c, d) << a << b << c << d << QString::fromUtf8(words);
    };
    row(1, 0, 0, 1, "leaves every point where it is");
    row(0, 0, 0, 0, "puts every point on the origin");
    row(-3, 3, -3, -3, "turns by 135° clockwise and scales by 4.24 (determinant 18)");
    row(0, -1, 1, 0, "turns by 90° anticlockwise (determinant 1)");
    row(-1, 0, 0, -1, "turns by 180° (determinant 1)");
    row(2, 0, 0, 2, "scales by 2 (determinant 4)");
    row(-1, 0, 0, 1, "mirrors at the line in direction 90° (determinant -1)");
    row(0, 1, 1, 0, "mirrors at the line in direction 45° (determinant -1)");
    row(1, 1, 1, 1, "presses the plane onto one line, in direction 45° (determinant 0)");
    row(1, 0, 1, 1,
        "shears the plane: every point slides along the second axis by 1 times its first coordinate "
        "(determinant 1)");
    row(1, -0.5, 0, 1,
        "shears the plane: every point slides along the first axis by -0.5 times its second coordinate "
        "(determinant 1)");
    row(3, 0, 3, 3,
        "scales the plane by 3 and shears it: every point slides along the second axis by 1 times its first "
        "coordinate (determinant 9)");
    row(3, 0, 0, 0.5, "stretches by 3 in direction 0° and by 0.5 across it (determinant 1.5)");
    row(0, -2, 1, 0,
        "stretches by 2 in direction 90° and by 1 across it, then turns by 90° anticlockwise (determinant "
        "2)");
}

void TestMorph::movesHaveTheirNames() {
    QFETCH(const double, a);
    QFETCH(const double, b);
    QFETCH(const double, c);
    QFETCH(const double, d);
    QFETCH(const QString, words);
    QCOMPARE(QString::fromStdString(english(inWords(linearMove(matrix(a, b, c, d)), "W"))),
             "W " + words + ".");
}

// Q and P, rebuilt from the angles and stretches that are told, give W back.
void TestMorph::aMapIsItsPartsPutTogether() {
    for (int i = 0; i < 200; ++i) {
        const Eigen::Matrix2d w = Eigen::Matrix2d::Random() * 3;
        const LinearMove move = linearMove(w);
        const auto turned = [](double degrees) {
            const double r = degrees * M_PI / 180;
            return matrix(std::cos(r), -std::sin(r), std::sin(r), std::cos(r));
        };
        const Eigen::Matrix2d v = turned(move.stretchDirection);
        const Eigen::Matrix2d p =
            v * Eigen::Vector2d(move.stretch, move.squeeze).asDiagonal() * v.transpose();
        const Eigen::Matrix2d q =
            turned(move.turn) * (move.mirrors() ? matrix(1, 0, 0, -1) : Eigen::Matrix2d::Identity());
        QVERIFY((q * p - w).norm() < 1e-9);
    }
}

void TestMorph::theWayBeginsAndEndsWhereItShould_data() {
    QTest::addColumn<Activation>("activation");
    for (const Activation activation : allActivations)
        QTest::addRow("%s", std::string(name(activation)).c_str()) << activation;
}

void TestMorph::theWayBeginsAndEndsWhereItShould() {
    QFETCH(const Activation, activation);
    const Network network = question5(activation);
    for (const Vertex& x : {Vertex(0.3, -0.7), Vertex(-1, 1), Vertex(0, 0)}) {
        QVERIFY((reached(network, 0, x) - x).norm() < 1e-12);
        QVERIFY((reached(network, 3, x) - PlaneMap(network).hidden(x)).norm() < 1e-12);
        QVERIFY((reached(network, 7, x) - reached(network, 3, x)).norm() == 0);
    }
}

void TestMorph::aTurnTurns() {
    const Network network = question5(Activation::Linear);
    const Vertex half = reached(network, 0.5, {1, 0});
    QVERIFY(std::abs(std::atan2(half.y(), half.x()) - -135 * M_PI / 360) < 1e-12);
    QVERIFY(std::abs(half.norm() - (1 + std::sqrt(18.0)) / 2) < 1e-12);
}

void TestMorph::aMirroringPassesThroughItsAxis() {
    const Eigen::Matrix2d half = partOf(matrix(0, 1, 1, 0), 0.5);
    QVERIFY(std::abs(half.determinant()) < 1e-12);
    QVERIFY((half * Vertex(1, 1) - Vertex(1, 1)).norm() < 1e-12);
}

void TestMorph::movesComeOneAfterTheOther() {
    const Network network = question5(Activation::Tanh);
    QVERIFY((reached(network, 1, {0, 0}) - Vertex(0, 0)).norm() < 1e-12);
    QVERIFY((reached(network, 1.5, {0, 0}) - Vertex(0.5, -0.5)).norm() < 1e-12);
    QVERIFY((reached(network, 2, {0, 0}) - Vertex(1, -1)).norm() < 1e-12);
    const double bent = (1 + std::tanh(1.0)) / 2;
    QVERIFY((reached(network, 2.5, {0, 0}) - Vertex(bent, -bent)).norm() < 1e-12);
}

void TestMorph::deepNetworksGoLayerByLayer() {
    Network network = question5(Activation::Tanh);
    network.hidden.push_back(network.hidden[0]);
    QCOMPARE(morphLength(network), 6.0);
    const Vertex x(0.2, 0.4);
    QVERIFY((reached(network, 3, x) - PlaneMap(question5(Activation::Tanh)).hidden(x)).norm() < 1e-12);
    QVERIFY((reached(network, 6, x) - PlaneMap(network).hidden(x)).norm() < 1e-12);
}

void TestMorph::noWayJumps_data() {
    QTest::addColumn<QList<int>>("units");
    QTest::newRow("2-2-1") << QList<int>{2};
    QTest::newRow("2-1-1") << QList<int>{1};
    QTest::newRow("2-5-1") << QList<int>{5};
    QTest::newRow("2-5-2-1-3-1") << QList<int>{5, 2, 1, 3};
}

// Weights of at most 1 move nothing further than 8 in a whole move.
void TestMorph::noWayJumps() {
    QFETCH(const QList<int>, units);
    std::mt19937 random(3);
    Network network;
    int inputs = 2;
    for (const int each : units) {
        network.hidden.push_back(randomLayer(random, Activation::Tanh, each, inputs, 1));
        inputs = each;
    }
    network.output.weights = Eigen::VectorXd::Ones(inputs);
    constexpr double step = 1e-3;
    const Vertex x(0.8, -0.6);
    QVERIFY((reached(network, 0, x) - x).norm() < 1e-12);
    for (double at = 0; at + step <= morphLength(network); at += step) {
        const double way = (reached(network, at + step, x) - reached(network, at, x)).norm();
        QVERIFY2(way < 8 * step, qPrintable(QString::number(at)));
    }
    QVERIFY((reached(network, morphLength(network), x) - PlaneMap(network).hidden(x)).norm() < 1e-12);
}

void TestMorph::aLayerOfOneUnitPressesThePlaneOntoItsAxis() {
    Network network = identityNetwork();
    network.hidden[0].weights = Eigen::RowVector2d(2, 0);
    network.hidden[0].biases = Eigen::VectorXd::Constant(1, 0.5);
    network.output.weights = Eigen::VectorXd::Ones(1);
    const Vertex x(1, 0.5);
    QVERIFY((reached(network, 0.5, x) - Vertex(1.5, 0.25)).norm() < 1e-12);
    QVERIFY((reached(network, 1, x) - Vertex(2, 0)).norm() < 1e-12);
    QVERIFY((reached(network, 2, x) - Vertex(2.5, 0)).norm() < 1e-12);
}

void TestMorph::stopsAreTheEndsOfTheMoves() {
    Network network = question5(Activation::Tanh);
    network.hidden.push_back(network.hidden[0]);
    const std::vector<MorphStage> stops = morphStops(network);
    QCOMPARE(stops.size(), std::size_t(7));
    QCOMPARE(stops[0].share, 0.0);
    for (std::size_t i = 1; i < stops.size(); ++i) {
        const Vertex x(0.3, -0.4);
        const Morphed now = morphed(network, stops[i]);
        QVERIFY((PlaneMap(now.network, now.bend).hidden(x) - reached(network, double(i), x)).norm() < 1e-12);
    }
}

QTEST_GUILESS_MAIN(TestMorph)
#include "test_morph.moc"
