// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geometry/hatch.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace tanhgram;

namespace {

double lengthOf(const std::vector<Edge>& lines) {
    double length = 0;
    for (const Edge& line : lines)
        length += (line.to - line.from).norm();
    return length;
}

Path square(const Vertex& low, double side) {
    return {low, low + Vertex(side, 0), low + Vertex(side, side), low + Vertex(0, side)};
}

} // namespace

class TestHatch : public QObject {
    Q_OBJECT

private slots:
    void linesFillTheRegionEvenly();
    void linesAreParallelAndApart();
    void holesStayEmpty();
    void neighboursShareTheirLines();
    void nothingHasNoLines();
};

// Lines so far apart stand for strips of that width: their length times it is the area, but for the ends.
void TestHatch::linesFillTheRegionEvenly() {
    constexpr double side = 100, spacing = 0.5;
    QVERIFY(std::abs(lengthOf(hatch(square({-20, 3}, side), spacing)) * spacing - side * side) <
            0.01 * side * side);
}

void TestHatch::linesAreParallelAndApart() {
    constexpr double spacing = 7;
    const auto lines = hatch(square({0.3, 0.2}, 100), spacing);
    QVERIFY(lines.size() > 10);
    for (const Edge& line : lines) {
        QVERIFY(std::abs(line.from.sum() - line.to.sum()) < 1e-9);
        const double number = line.from.sum() / (std::sqrt(2.0) * spacing);
        QVERIFY(std::abs(number - std::round(number)) < 1e-9);
    }
}

void TestHatch::holesStayEmpty() {
    Path around = square({0, 0}, 100), hole = square({40, 40}, 20);
    std::reverse(hole.begin(), hole.end());
    for (Path* closed : {&around, &hole})
        closed->push_back(closed->front());
    const auto lines = hatch(bridged({around, hole}), 0.5);
    QVERIFY(std::abs(lengthOf(lines) * 0.5 - (10'000 - 400)) < 100);
    const Box inHole{{40.1, 40.1}, {59.9, 59.9}};
    for (const Edge& line : lines)
        QVERIFY(!inHole.contains((line.from + line.to) / 2));
}

// Two triangles of a square, whose lines meet at the diagonal between them.
void TestHatch::neighboursShareTheirLines() {
    const double whole = lengthOf(hatch(square({0, 0}, 10), 0.7));
    const double halves =
        lengthOf(hatch({{0, 0}, {10, 0}, {10, 10}}, 0.7)) + lengthOf(hatch({{0, 0}, {10, 10}, {0, 10}}, 0.7));
    QVERIFY(std::abs(whole - halves) < 1e-9);
}

void TestHatch::nothingHasNoLines() {
    QVERIFY(hatch({}, 7).empty());
    QVERIFY(hatch({{1, 1}}, 7).empty());
    QVERIFY(hatch({{0, 0}, {5, 5}}, 7).empty());
}

QTEST_APPLESS_MAIN(TestHatch)
#include "test_hatch.moc"
