// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geometry/convex_hull.h"
#include "core/geometry/edges.h"
#include "core/geometry/exact.h"
#include "core/geometry/separability.h"
#include "tests/core/figure/figure_cases.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace tanhgram;

namespace {

Eigen::Matrix2Xd columns(std::initializer_list<Vertex> points) {
    Eigen::Matrix2Xd result(2, static_cast<Eigen::Index>(points.size()));
    Eigen::Index next = 0;
    for (const Vertex& point : points)
        result.col(next++) = point;
    return result;
}

Separability inHiddenSpace(const Network& network) {
    const auto data = parabolas();
    const Eigen::MatrixXd h = forward(network, data->points).hidden();
    return separability(ofClass(h, data->labels, 0), ofClass(h, data->labels, 1));
}

// By definition, in integers: two points of small integer coordinates can be separated if some line through
// two of all the points, moved by less than anything or turned so, does it. Equivalent and simpler: hulls of
// A and B meet if and only if a point of one lies in a triangle (or segment, or point) of the other, or a
// segment of A meets a segment of B.
using Cell = std::array<int, 2>;

int turn(const Cell& a, const Cell& b, const Cell& c) {
    const int cross = (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
    return (cross > 0) - (cross < 0);
}

bool onSegment(const Cell& a, const Cell& b, const Cell& p) {
    return turn(a, b, p) == 0 && std::min(a[0], b[0]) <= p[0] && p[0] <= std::max(a[0], b[0]) &&
           std::min(a[1], b[1]) <= p[1] && p[1] <= std::max(a[1], b[1]);
}

bool segmentsMeet(const Cell& a, const Cell& b, const Cell& c, const Cell& d) {
    if (onSegment(a, b, c) || onSegment(a, b, d) || onSegment(c, d, a) || onSegment(c, d, b))
        return true;
    return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

bool inTriangle(const Cell& a, const Cell& b, const Cell& c, const Cell& p) {
    const int first = turn(a, b, p), second = turn(b, c, p), third = turn(c, a, p);
    return turn(a, b, c) != 0 &&
           ((first >= 0 && second >= 0 && third >= 0) || (first <= 0 && second <= 0 && third <= 0));
}

bool anyInHull(const std::vector<Cell>& points, const std::vector<Cell>& hull) {
    for (const Cell& p : points)
        for (const Cell& a : hull)
            for (const Cell& b : hull)
                for (const Cell& c : hull)
                    if (inTriangle(a, b, c, p))
                        return true;
    return false;
}

bool hullsMeet(const std::vector<Cell>& a, const std::vector<Cell>& b) {
    for (const Cell& p : a)
        for (const Cell& q : a)
            for (const Cell& r : b)
                for (const Cell& s : b)
                    if (segmentsMeet(p, q, r, s))
                        return true;
    return anyInHull(a, b) || anyInHull(b, a);
}

Eigen::Matrix2Xd columns(const std::vector<Cell>& cells, double scale) {
    Eigen::Matrix2Xd result(2, static_cast<Eigen::Index>(cells.size()));
    for (std::size_t i = 0; i < cells.size(); ++i)
        result.col(static_cast<Eigen::Index>(i)) = scale * Vertex(cells[i][0], cells[i][1]);
    return result;
}

Path divided(Path path, double scale) {
    for (Vertex& p : path)
        p /= scale;
    return path;
}

void verifyWitness(const Separability& found, const Eigen::Matrix2Xd& class0,
                   const Eigen::Matrix2Xd& class1) {
    QVERIFY(found.line && found.margin > 0);
    const double size = std::max(class0.cwiseAbs().maxCoeff(), class1.cwiseAbs().maxCoeff());
    double nearest0 = -size * 10, nearest1 = size * 10;
    for (Eigen::Index i = 0; i < class0.cols(); ++i)
        nearest0 = std::max(nearest0, found.line->distance(class0.col(i)));
    for (Eigen::Index i = 0; i < class1.cols(); ++i)
        nearest1 = std::min(nearest1, found.line->distance(class1.col(i)));
    // The line lies midway between the nearest points of both classes, to rounding.
    QVERIFY(std::abs(nearest0 + found.margin) <= 1e-14 * size);
    QVERIFY(std::abs(nearest1 - found.margin) <= 1e-14 * size);
}

constexpr double tiny = std::numeric_limits<double>::epsilon();

} // namespace

class TestSeparability : public QObject {
    Q_OBJECT

private slots:
    void orientationIsExact();
    void parabolasAsInTheLesson();
    void linearNeverSeparates();
    void emptyClassHasNoLine();
    void pointsAndSegments();
    void touchingHulls();
    void oneUlpDecides();
    void agreesWithBruteForce_data();
    void agreesWithBruteForce();
    void overlapHasTheRightArea();
    void marginOfKnownShapes();
};

void TestSeparability::orientationIsExact() {
    // Shewchuk's example: points near the line y = x, where rounding gives a random sign.
    const Vertex b(12, 12), c(24, 24);
    for (int i = 0; i < 64; ++i)
        for (int j = 0; j < 64; ++j) {
            const Vertex a(0.5 + i * tiny / 2, 0.5 + j * tiny / 2);
            QCOMPARE(orient2d(a, b, c), (i < j ? 1 : i > j ? -1 : 0));
        }
    for (const double scale : {0x1p1000, 0x1p-1000, 5e-324})
        QCOMPARE(orient2d(Vertex(0, 0), Vertex(3 * scale, scale), Vertex(9 * scale, 3 * scale)), 0);
    QCOMPARE(orient2d(Vertex(-1e308, -1e308), Vertex(1e308, 1e308), Vertex(1e308, 1.1e308)), 1);
    QCOMPARE(orient2d(Vertex(0, 0), Vertex(1e-200, 0), Vertex(0, 1e-200)), 1);
}

void TestSeparability::parabolasAsInTheLesson() {
    const Separability sigmoid = inHiddenSpace(question5(Activation::Sigmoid));
    const Separability tanh = inHiddenSpace(question5(Activation::Tanh));
    QVERIFY(sigmoid.separable && tanh.separable);
    QVERIFY(tanh.margin > sigmoid.margin);
    QVERIFY(inHiddenSpace(question6(Activation::Relu)).separable);
    QVERIFY(!inHiddenSpace(question5(Activation::Linear)).separable);
    QVERIFY(!inHiddenSpace(question6(Activation::Linear)).separable);
    const auto data = parabolas();
    for (const Network& network :
         {question5(Activation::Sigmoid), question5(Activation::Tanh), question6(Activation::Relu)}) {
        const Eigen::MatrixXd h = forward(network, data->points).hidden();
        verifyWitness(inHiddenSpace(network), ofClass(h, data->labels, 0), ofClass(h, data->labels, 1));
    }
}

void TestSeparability::linearNeverSeparates() {
    std::mt19937 random(1);
    for (int i = 0; i < 200; ++i) {
        Network network = identityNetwork();
        network.hidden[0] = randomLayer(random, Activation::Linear, 2, 2, 3);
        if (i % 4 == 0)
            network.hidden[0].weights.row(1) = network.hidden[0].weights.row(0); // a plane folded to a line
        const Separability found = inHiddenSpace(network);
        QVERIFY(!found.separable);
        QVERIFY(!found.overlap.empty());
    }
}

void TestSeparability::emptyClassHasNoLine() {
    const Separability found = separability(columns({}), columns({{1, 2}, {3, 4}}));
    QVERIFY(found.separable && !found.line && found.overlap.empty());
    QVERIFY(separability(columns({}), columns({})).separable);
}

void TestSeparability::pointsAndSegments() {
    const auto point = columns({{1, 1}, {1, 1}});
    QVERIFY(!separability(point, point).separable);
    QCOMPARE(separability(point, point).overlap, (Path{{1, 1}}));
    verifyWitness(separability(point, columns({{4, 5}})), point, columns({{4, 5}}));
    QCOMPARE(separability(point, columns({{4, 5}})).margin, 2.5);
    const auto diagonal = columns({{0, 0}, {3, 3}, {1, 1}});
    QCOMPARE(separability(diagonal, point).overlap, (Path{{1, 1}}));
    QCOMPARE(separability(diagonal, columns({{2, 2}, {5, 5}})).overlap, (Path{{2, 2}, {3, 3}}));
    QCOMPARE(separability(diagonal, columns({{3, 3}, {5, 5}})).overlap, (Path{{3, 3}}));
    QCOMPARE(separability(diagonal, columns({{0, 3}, {3, 0}})).overlap, (Path{{1.5, 1.5}}));
    verifyWitness(separability(diagonal, columns({{4, 4}, {5, 5}})), diagonal, columns({{4, 4}, {5, 5}}));
}

void TestSeparability::touchingHulls() {
    const auto square = columns({{0, 0}, {1, 0}, {1, 1}, {0, 1}});
    QCOMPARE(separability(square, columns({{1, 1}, {2, 1}, {2, 2}})).overlap, (Path{{1, 1}}));
    QCOMPARE(separability(square, columns({{1, 0.5}, {2, 0}, {2, 1}})).overlap, (Path{{1, 0.5}}));
    QCOMPARE(separability(square, columns({{1, 0.5}, {1, 3}, {2, 1}})).overlap, (Path{{1, 0.5}, {1, 1}}));
    QCOMPARE(separability(square, columns({{0.5, 0.5}})).overlap, (Path{{0.5, 0.5}}));
    QCOMPARE(signedArea(separability(square, square).overlap), 1.0);
}

void TestSeparability::oneUlpDecides() {
    const auto below = columns({{0, 0}, {1, 1}, {1, 0}});
    const double above = std::nextafter(0.5, 1);
    QVERIFY(!separability(below, columns({{0.5, 0.5}, {0, 1}})).separable);
    const Separability apart = separability(below, columns({{0.5, above}, {0, 1}}));
    QVERIFY(apart.separable && apart.line);
    // One unit in the last place of 0.5, seen across the diagonal, halved.
    QVERIFY(std::abs(apart.margin - (above - 0.5) / std::sqrt(2.0) / 2) < 1e-20);
    // The same question at 1e300 and with a third that no double can hold.
    const double third = 1.0 / 3;
    const auto line = columns({{0, 0}, {3e300, 1e300}});
    QVERIFY(!separability(line, columns({{1.5e300, 0.5e300}})).separable);
    QVERIFY(separability(columns({{0, 0}, {1, third}}), columns({{3, 1}})).separable);
    QVERIFY(separability(line, columns({{1.5e300, std::nextafter(0.5e300, 1e301)}})).separable);
}

void TestSeparability::agreesWithBruteForce_data() {
    QTest::addColumn<int>("side");
    QTest::addColumn<double>("scale");
    for (const int side : {2, 3, 5, 9})
        for (const double scale : {1.0, 0x1p-1000, 0x1p1000})
            QTest::addRow("%d cells of %g", side, scale) << side << scale;
}

void TestSeparability::agreesWithBruteForce() {
    QFETCH(int, side);
    QFETCH(double, scale);
    std::mt19937 random(static_cast<unsigned>(side));
    const auto draw = [&](int most) { return static_cast<int>(random() % static_cast<unsigned>(most)); };
    int apart = 0;
    for (int round = 0; round < 2000; ++round) {
        std::vector<Cell> a(static_cast<std::size_t>(1 + draw(4))), b(static_cast<std::size_t>(1 + draw(4)));
        for (std::vector<Cell>* cells : {&a, &b})
            for (Cell& cell : *cells)
                cell = {draw(side), draw(side)};
        const auto class0 = columns(a, scale), class1 = columns(b, scale);
        const Separability found = separability(class0, class1);
        QCOMPARE(found.separable, !hullsMeet(a, b));
        if (found.separable)
            verifyWitness(found, class0, class1);
        else
            QVERIFY(!found.overlap.empty() && signedArea(divided(found.overlap, scale)) >= 0);
        apart += found.separable;
    }
    QVERIFY(apart > 100 && apart < 1950);
}

void TestSeparability::overlapHasTheRightArea() {
    // Two regular polygons of 1000 corners: the lens of two unit circles whose centres are 1 apart has the
    // area 2 pi / 3 - sqrt(3) / 2; 1000 corners fall short of a circle by about 2e-5.
    Eigen::Matrix2Xd left(2, 1000), right(2, 1000);
    for (Eigen::Index i = 0; i < 1000; ++i) {
        const double angle = 2 * std::acos(-1.0) * static_cast<double>(i) / 1000;
        left.col(i) << std::cos(angle), std::sin(angle);
        right.col(i) << 1 + std::cos(angle), std::sin(angle);
    }
    const double lens = 2 * std::acos(-1.0) / 3 - std::sqrt(3.0) / 2;
    QVERIFY(std::abs(signedArea(separability(left, right).overlap) - lens) < 2e-5);
    const auto bar = columns({{-5, -0.5}, {5, -0.5}, {5, 0.5}, {-5, 0.5}});
    const auto post = columns({{-0.25, -3}, {0.25, -3}, {0.25, 3}, {-0.25, 3}});
    QCOMPARE(signedArea(separability(bar, post).overlap), 0.5);
}

void TestSeparability::marginOfKnownShapes() {
    const auto square = columns({{0, 0}, {1, 0}, {1, 1}, {0, 1}});
    const auto far = columns({{4, 5}, {5, 5}, {5, 6}});
    const Separability corners = separability(square, far);
    QCOMPARE(corners.margin, 2.5); // from (1, 1) to (4, 5): 3, 4, 5
    QVERIFY((corners.line->normal - Vertex(0.6, 0.8)).norm() < 1e-15);
    QCOMPARE(separability(far, square).line->normal.x(), -corners.line->normal.x());
    QCOMPARE(separability(square, columns({{3, 0.5}, {4, 9}, {4, -9}})).margin, 1.0);
}

QTEST_APPLESS_MAIN(TestSeparability)
#include "test_separability.moc"
