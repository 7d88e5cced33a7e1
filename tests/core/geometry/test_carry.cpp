// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geometry/carry.h"
#include "core/geometry/clip.h"
#include "core/geometry/ranges.h"
#include "core/geometry/simplify.h"
#include "tests/core/figure/figure_cases.h"

#include <QTest>

#include <cmath>

using namespace tanhgram;

namespace {

// 600 x 500 pixels over the given range.
Vertex scaleFor(const Box& range) {
    return pixelsPerUnit(range, 600, 500);
}

double furthest(const PlaneMap& map, const GridLine& line, const Path& path, const Vertex& scale) {
    double largest = 0;
    for (int i = 0; i <= 3000; ++i) {
        const Vertex p = map.hidden(line.from + (line.to - line.from) * (i / 3000.0));
        double nearest = 1e9;
        for (std::size_t k = 0; k + 1 < path.size(); ++k)
            nearest = std::min(nearest, pixelDistance(p, path[k], path[k + 1], scale));
        largest = std::max(largest, nearest);
    }
    return largest;
}

Box rangeOf(const PlaneMap& map) {
    Box box;
    for (const GridLine& line : gridLines())
        for (int i = 0; i <= 100; ++i)
            include(box, map.hidden(line.from + (line.to - line.from) * (i / 100.0)));
    return padded(box);
}

} // namespace

class TestCarry : public QObject {
    Q_OBJECT

private slots:
    void linesStayTrueToTheCurve_data();
    void linesStayTrueToTheCurve();
    void straightLinesHaveTwoPoints();
    void reluCornersAreExact();
    void curvesAreNotOversampled();
    void clippedPiecesStayInside();
    void ticksAreRound();
};

void TestCarry::linesStayTrueToTheCurve_data() {
    QTest::addColumn<int>("activation");
    QTest::addColumn<int>("layers");
    QTest::addColumn<double>("scale");
    for (std::size_t i = 0; i < allActivations.size(); ++i)
        for (const int layers : {1, 3})
            for (const double scale : {1.0, 3.0, 30.0})
                QTest::addRow("%s, %d layers, %g", name(allActivations[i]).data(), layers, scale)
                    << static_cast<int>(i) << layers << scale;
}

void TestCarry::linesStayTrueToTheCurve() {
    QFETCH(int, activation);
    QFETCH(int, layers);
    QFETCH(double, scale);
    std::mt19937 random(3);
    for (int round = 0; round < 4; ++round) {
        Network network;
        for (int i = 0; i < layers; ++i)
            network.hidden.push_back(
                randomLayer(random, allActivations[static_cast<std::size_t>(activation)], 2, 2, scale));
        network.output = identityNetwork().output;
        const PlaneMap map(network);
        const Vertex pixels = scaleFor(rangeOf(map));
        for (const GridLine& line : gridLines())
            QVERIFY(furthest(map, line, carried(map, line.from, line.to, pixels), pixels) < 0.25);
    }
}

void TestCarry::straightLinesHaveTwoPoints() {
    Network flat = twoUnits(Activation::Tanh, 1);
    flat.hidden[0].weights.row(1).setZero();
    for (const Network& network : {twoUnits(Activation::Linear, 3), deep(Activation::Linear, 2, 2), flat}) {
        const PlaneMap map(network);
        for (const GridLine& line : gridLines()) {
            const Path path = carried(map, line.from, line.to, Vertex(250, 250));
            QCOMPARE(path.size(), 2u);
            QCOMPARE(path.front(), map.hidden(line.from));
            QCOMPARE(path.back(), map.hidden(line.to));
        }
    }
}

void TestCarry::reluCornersAreExact() {
    Network network = identityNetwork();
    network.hidden[0].activation = Activation::Relu;
    network.hidden[0].biases << -0.5, 0.25;
    const PlaneMap map(network);
    // From (-1, -1) to (1, 1): h2 leaves 0 at x2 = -0.25, h1 at x1 = 0.5.
    QCOMPARE(carried(map, {-1, -1}, {1, 1}, Vertex(250, 250)),
             (Path{{0, 0}, {0, 0}, {0, 0.75}, {0.5, 1.25}}));
    // A second layer whose unit, h1 + h2 - 1, turns between the corners of the first: at x1 = 0.625.
    network.hidden.push_back({Activation::Relu, Eigen::Matrix2d::Ones(), Eigen::Vector2d(-1, 0)});
    const std::vector<double> ts = bends(PlaneMap(network), {-1, -1}, {1, 1});
    QCOMPARE(ts.size(), 5u);
    for (const double t : {0.375, 0.75, 0.8125})
        QVERIFY(std::any_of(ts.begin(), ts.end(), [t](double each) { return std::abs(each - t) < 1e-15; }));
}

void TestCarry::curvesAreNotOversampled() {
    const Network network = question5(Activation::Tanh);
    const PlaneMap map(network);
    std::size_t points = 0;
    for (const GridLine& line : gridLines())
        points += carried(map, line.from, line.to, Vertex(230, 230)).size();
    QVERIFY(points < 22 * 60);
}

void TestCarry::clippedPiecesStayInside() {
    std::mt19937 random(5);
    std::uniform_real_distribution<double> draw(-3, 3);
    const Box box;
    for (int round = 0; round < 2000; ++round) {
        Path path;
        for (int i = 0; i < 4; ++i)
            path.emplace_back(draw(random), draw(random));
        if (round % 5 == 0)
            path[1] *= 5e307;
        for (const Path& piece : clipPolyline(path, box))
            for (const Vertex& p : piece)
                QVERIFY(box.contains(p));
        for (const Vertex& p : clipPolygon(path, box))
            QVERIFY(box.contains(p));
    }
    QCOMPARE(clipPolyline({{-2, 0}, {2, 0}, {2, 0.5}, {-2, 0.5}}, box),
             (std::vector<Path>{{{-1, 0}, {1, 0}}, {{1, 0.5}, {-1, 0.5}}}));
    const double nan = std::nan("");
    QCOMPARE(clipPolyline({{0, 0}, {0.5, 0}, {nan, 0}, {0, 1}, {0, 0.5}}, box).size(), 2u);
    QVERIFY(!lineAcross(Vertex::Zero(), 1, box));
    QVERIFY(!lineAcross(Vertex(0, 1), 1.5, box));
    QCOMPARE(*lineAcross(Vertex(2e300, 0), 1e300, box), (Path{{-0.5, -1}, {-0.5, 1}}));
}

void TestCarry::ticksAreRound() {
    QCOMPARE(tickStep(2), 0.5);
    QCOMPARE(tickStep(9), 1.0);
    QCOMPARE(tickStep(10), 2.0);
    QCOMPARE(tickStep(2.16e-5), 5e-6);
}

QTEST_APPLESS_MAIN(TestCarry)
#include "test_carry.moc"
