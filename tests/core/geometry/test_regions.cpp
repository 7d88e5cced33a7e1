// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geometry/edges.h"
#include "core/geometry/height_mesh.h"
#include "core/geometry/plane_map.h"
#include "core/geometry/regions.h"
#include "core/network/forward.h"
#include "tests/support/zigzag.h"

#include <QTest>

#include <cmath>
#include <random>
#include <set>

using namespace tanhgram;

namespace {

const Box square{{-3, -3}, {3, 3}};

// A network of ReLU layers of those sizes with normally distributed numbers.
Network randomNetwork(const std::vector<int>& sizes, unsigned seed) {
    std::mt19937 random(seed);
    std::normal_distribution<double> normal;
    const auto draw = [&] { return normal(random); };
    Network network;
    Eigen::Index inputs = inputCount;
    for (const int units : sizes) {
        network.hidden.push_back({Activation::Relu, Eigen::MatrixXd::NullaryExpr(units, inputs, draw),
                                  Eigen::VectorXd::NullaryExpr(units, draw)});
        inputs = units;
    }
    network.output = {Eigen::VectorXd::NullaryExpr(inputs, draw), draw()};
    return network;
}

bool inside(const Path& polygon, const Vertex& p, double slack) {
    for (std::size_t i = 0; i < polygon.size(); ++i) {
        const Vertex along = polygon[(i + 1) % polygon.size()] - polygon[i];
        const Vertex to = p - polygon[i];
        if (along.x() * to.y() - along.y() * to.x() < -slack * along.norm())
            return false;
    }
    return true;
}

Pattern patternAt(const Network& network, const Vertex& p) {
    const Forward values = forward(network, p);
    Pattern on = 0;
    for (std::size_t layer = 0; layer < values.layers.size(); ++layer)
        for (Eigen::Index unit = 0; unit < values.layers[layer].z.rows(); ++unit)
            if (values.layers[layer].z(unit, 0) > 0)
                on |= patternBit(layer, unit);
    return on;
}

// Whether some place of cell `front` lies between the eye and a place of `back`.
bool hides(const Path& front, const Path& back, const Vertex& eye) {
    std::mt19937 random(7);
    for (int i = 0; i < 40; ++i) {
        const auto pick = [&](const Path& polygon) {
            Vertex sum = Vertex::Zero();
            double weights = 0;
            for (const Vertex& corner : polygon) {
                const double weight = std::uniform_real_distribution<double>()(random);
                sum += weight * corner;
                weights += weight;
            }
            return Vertex(sum / weights);
        };
        const Vertex from = pick(back);
        for (double t = 0.02; t < 9; t += 0.02)
            if (inside(front, from + t * eye, -1e-6))
                return true;
    }
    return false;
}

} // namespace

class TestRegions : public QObject {
    Q_OBJECT

private slots:
    void cellsAreTheNetwork_data();
    void cellsAreTheNetwork();
    void cellsTileTheSquare_data() { cellsAreTheNetwork_data(); }
    void cellsTileTheSquare();
    void noCellIsHiddenByAnEarlierOne();
    void oneLayerHasOneCellPerPattern();
    void linearUnitsNeverCut();
    void moreCellsThanCanBeDrawnAreNone();
    void unitsThatBendHaveNoCells();
    void meshFollowsTheHeight();
    void meshHasNoCracks();
};

void TestRegions::cellsAreTheNetwork_data() {
    QTest::addColumn<Network>("network");
    unsigned seed = 1;
    for (const auto& sizes : std::vector<std::vector<int>>{{1}, {2}, {5}, {8}, {3, 3}, {5, 4, 3}})
        for (int i = 0; i < 3; ++i, ++seed)
            QTest::addRow("%zu layers, seed %u", sizes.size(), seed) << randomNetwork(sizes, seed);
}

// Every face's formula gives the network's output at 100,000 random points, and its pattern is theirs.
void TestRegions::cellsAreTheNetwork() {
    QFETCH(Network, network);
    const Regions regions = Regions::of(network, square).value();
    const PlaneMap map(network);
    std::mt19937 random(3);
    std::uniform_real_distribution<double> place(-3, 3);
    for (int i = 0; i < 100'000; ++i) {
        const Vertex p(place(random), place(random));
        int found = 0;
        for (const Cell& cell : regions.cells())
            if (inside(cell.polygon, p, 0)) {
                ++found;
                QVERIFY(std::abs(at(cell.logit, p) - map.logit(p)) < 1e-9);
                if (i % 100 == 0 && inside(cell.polygon, p, -1e-9))
                    QCOMPARE(cell.on, patternAt(network, p));
            }
        QVERIFY(found >= 1);
        // On a common side a point may be seen in both cells.
        QVERIFY(found == 1 || std::any_of(regions.cells().begin(), regions.cells().end(), [&](const Cell& c) {
                    return inside(c.polygon, p, 0) && !inside(c.polygon, p, -1e-9);
                }));
    }
}

void TestRegions::cellsTileTheSquare() {
    QFETCH(Network, network);
    for (const bool cutAtZero : {false, true}) {
        double area = 0;
        const Regions regions = Regions::of(network, square, cutAtZero).value();
        for (const Cell& cell : regions.cells()) {
            const double own = signedArea(cell.polygon);
            QVERIFY(own > 0);
            area += own;
            if (cutAtZero)
                for (const Vertex& corner : cell.polygon)
                    QVERIFY(at(cell.logit, corner) * at(cell.logit, cell.polygon[0]) > -1e-9);
        }
        QVERIFY(std::abs(area - 36) < 1e-9);
    }
}

void TestRegions::noCellIsHiddenByAnEarlierOne() {
    const Regions regions = Regions::of(randomNetwork({4, 3}, 11), square, true).value();
    for (const double degrees : {0.0, 37.0, 90.0, 211.0, 300.0}) {
        const Vertex eye(std::cos(degrees * 0.0174533), std::sin(degrees * 0.0174533));
        const auto order = regions.backToFront(eye);
        QCOMPARE(order.size(), regions.cells().size());
        for (std::size_t i = 0; i < order.size(); i += 3)
            for (std::size_t j = i + 1; j < order.size(); j += 2)
                QVERIFY(!hides(regions.cells()[order[i]].polygon, regions.cells()[order[j]].polygon, eye));
    }
}

void TestRegions::oneLayerHasOneCellPerPattern() {
    const Regions regions = Regions::of(randomNetwork({8}, 5), {{-50, -50}, {50, 50}}).value();
    std::set<Pattern> patterns;
    for (const Cell& cell : regions.cells())
        patterns.insert(cell.on);
    QCOMPARE(patterns.size(), regions.cells().size());
    // Eight lines in general position cut the plane into 1 + 8 + 28 pieces.
    QVERIFY(regions.cells().size() <= 37 && regions.cells().size() > 20);
}

void TestRegions::linearUnitsNeverCut() {
    const Regions regions = Regions::of(identityNetwork(), square).value();
    QCOMPARE(regions.cells().size(), 1u);
    QCOMPARE(regions.cells()[0].on, patternBit(0, 0) | patternBit(0, 1));
    QCOMPARE(regions.cells()[0].logit, Affine(0, 1, 0));
}

void TestRegions::moreCellsThanCanBeDrawnAreNone() {
    QVERIFY(Regions::of(zigzag(2), square).has_value());
    QVERIFY(!Regions::of(zigzag(6), square).has_value());
}

void TestRegions::unitsThatBendHaveNoCells() {
    Network network = identityNetwork();
    network.hidden[0].activation = Activation::Tanh;
    QVERIFY(!Regions::of(network, square).has_value());
}

namespace {

Eigen::RowVectorXd bell(const Eigen::MatrixXd& places) {
    return (-4 * places.colwise().squaredNorm().array()).exp();
}

} // namespace

void TestRegions::meshFollowsTheHeight() {
    const auto mesh = heightMesh(bell, square, {0.004, 4000}, {1, 0.3});
    double area = 0;
    for (const Facelet& each : mesh) {
        area += std::abs(signedArea({each[0].at, each[1].at, each[2].at}));
        const Vertex centre = (each[0].at + each[1].at + each[2].at) / 3;
        const double height = (each[0].height + each[1].height + each[2].height) / 3;
        QVERIFY(std::abs(height - bell(centre)[0]) < 0.02);
    }
    QVERIFY(std::abs(area - 36) < 1e-9);
    // A grid as fine as its finest triangles would have 32,768 of them.
    QVERIFY(mesh.size() > 100 && mesh.size() < 4000);
    QVERIFY(heightMesh(bell, square, {0.004, 90}, {1, 0.3}).size() <= 90);
}

void TestRegions::meshHasNoCracks() {
    const auto mesh = heightMesh(bell, square, {0.004, 4000}, {-0.2, 1});
    // No corner lies within a side of another triangle at another height.
    for (const Facelet& each : mesh)
        for (std::size_t i = 0; i < 3; ++i) {
            const Peak &a = each[i], &b = each[(i + 1) % 3];
            const Vertex middle = (a.at + b.at) / 2;
            for (const Facelet& other : mesh)
                for (const Peak& corner : other)
                    if ((corner.at - middle).norm() < 1e-12)
                        QVERIFY(std::abs(corner.height - (a.height + b.height) / 2) < 1e-12);
        }
}

QTEST_APPLESS_MAIN(TestRegions)
#include "test_regions.moc"
