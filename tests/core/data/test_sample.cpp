// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/sample.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace tanhgram;

namespace {

// Both draws with their own seed; in the mean of so many the chance is small.
Sample noisy(Generator shape, int samples, double noise) {
    return {shape, samples, noise, 1};
}

} // namespace

class TestSample : public QObject {
    Q_OBJECT

private slots:
    void plainNamesStayWhatTheyWere_data();
    void plainNamesStayWhatTheyWere();
    void numpyDrawsTheSame_data();
    void numpyDrawsTheSame();
    void withoutNoiseThePointsAreOnTheirShape();
    void anySizeIsSharedByBothClasses();
    void theNoiseIsAsLargeAsItSays();
    void moreNoisePushesFurtherTheSameWay();
    void anotherSeedIsAnotherSample();
};

void TestSample::plainNamesStayWhatTheyWere_data() {
    QTest::addColumn<Generator>("shape");
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("at");
    QTest::addColumn<double>("x1");
    QTest::addColumn<double>("x2");
    const auto row = [](Generator shape, int size, int at, double x1, double x2) {
        QTest::addRow("%s %d", std::string(name(shape)).c_str(), at) << shape << size << at << x1 << x2;
    };
    row(Generator::Circles, 500, 100, -0x1.403afb68751b2p-1, 0x1.d1526f09ba909p-2);
    row(Generator::Circles, 500, 499, 0x1.a6110d5d6b458p-2, -0x1.53848146e954cp-7);
    row(Generator::Moons, 500, 100, -0x1.a7e02b91fda12p-4, 0x1.d80ff8bc99de4p-2);
    row(Generator::Moons, 500, 250, -0x1.70973185c28f6p-2, 0x1.5014c24b33333p-3);
    row(Generator::Moons, 500, 499, 0x1.88e1d7768f5c3p-1, 0x1.3494671851eb3p-4);
    row(Generator::Spirals, 500, 100, -0x1.18015bd5134a1p-3, -0x1.95cf3e0ec9951p-2);
    row(Generator::Spirals, 500, 499, 0x1.e92cca2f7f352p-6, 0x1.d2568028ee5cep-1);
    row(Generator::Gaussians, 500, 100, -0x1.7fc534b51eb85p-3, -0x1.1d517e17851ecp-1);
    row(Generator::Gaussians, 500, 499, 0x1.483032e1c28f6p-2, 0x1.b5e356319999ap-2);
}

// Lessons' data are fixed: the points of a name alone never change. Their sines and cosines may differ in
// the last place from one C library to another.
void TestSample::plainNamesStayWhatTheyWere() {
    QFETCH(Generator, shape);
    QFETCH(int, size);
    QFETCH(int, at);
    QFETCH(double, x1);
    QFETCH(double, x2);
    const DataSet data = generate(shape);
    QCOMPARE(data.size(), Eigen::Index(size));
    QCOMPARE(sizeOf(shape), size);
    QVERIFY(std::abs(data.points(0, at) - x1) < 3e-16);
    QVERIFY(std::abs(data.points(1, at) - x2) < 3e-16);
}

void TestSample::numpyDrawsTheSame_data() {
    QTest::addColumn<Generator>("shape");
    QTest::addColumn<Eigen::Vector2d>("first");
    QTest::addColumn<Eigen::Vector2d>("last");
    const auto row = [](Generator shape, Eigen::Vector2d first, Eigen::Vector2d last) {
        QTest::addRow("%s", std::string(name(shape)).c_str()) << shape << first << last;
    };
    row(Generator::Parabolas, {-0.78868429, 0.94175783}, {1.06932254, 0.51548511});
    row(Generator::Xor, {1.21131571, 0.94175783}, {1.06932254, 1.01548511});
    row(Generator::Circles, {1.06131571, -0.05824217}, {0.06932254, -0.38451489});
    row(Generator::Moons, {0.51131571, -0.17824217}, {0.86932254, 0.13548511});
    row(Generator::Spirals, {0.29131571, -0.05824217}, {0.3438979, -0.64739845});
    row(Generator::Gaussians, {-0.0952084, -0.66536555}, {0.230681, 0.33705103});
}

// Nine points, noise 0.125, seed 7: the points of the clean shape, plus 0.125 times
// numpy.random.RandomState(7).randn(9, 2), after 0.16 times an earlier draw for the clouds. Printed by numpy
// 1.24 in eight decimals.
void TestSample::numpyDrawsTheSame() {
    QFETCH(Generator, shape);
    QFETCH(Eigen::Vector2d, first);
    QFETCH(Eigen::Vector2d, last);
    const DataSet data = generate(Sample{shape, 9, 0.125, 7});
    QCOMPARE(data.size(), Eigen::Index(9));
    constexpr double printed = 0.6e-8;
    QVERIFY((data.points.col(0) - first).cwiseAbs().maxCoeff() < printed);
    QVERIFY((data.points.col(8) - last).cwiseAbs().maxCoeff() < printed);
}

void TestSample::withoutNoiseThePointsAreOnTheirShape() {
    const DataSet parabolas = generate(plainSample(Generator::Parabolas));
    QVERIFY(parabolas.points == generate(Generator::Parabolas).points);
    QVERIFY(parabolas.trace == Trace::Curve);
    QVERIFY(generate(noisy(Generator::Parabolas, 2000, 0.1)).trace == Trace::Scattered);
    const DataSet corners = generate(plainSample(Generator::Xor));
    QVERIFY(corners.points == generate(Generator::Xor).points);
    QVERIFY(corners.labels == generate(Generator::Xor).labels);
    const DataSet circles = generate(noisy(Generator::Circles, 60, 0));
    for (Eigen::Index i = 0; i < 60; ++i)
        QVERIFY(std::abs(circles.points.col(i).norm() - (i < 30 ? 0.85 : 0.4)) < 1e-15);
}

void TestSample::anySizeIsSharedByBothClasses() {
    for (const Generator shape : allGenerators)
        for (const int samples : {fewestSamples, 5, 7, 200, 1001}) {
            const DataSet data = generate(noisy(shape, samples, 0.3));
            QCOMPARE(data.size(), Eigen::Index(samples));
            QVERIFY(data.points.allFinite());
            const auto second = std::count(data.labels.begin(), data.labels.end(), 1);
            QVERIFY(std::abs(samples - 2 * second) <= 1);
        }
}

void TestSample::theNoiseIsAsLargeAsItSays() {
    for (const Generator shape : {Generator::Parabolas, Generator::Moons, Generator::Spirals}) {
        const Points moved =
            generate(noisy(shape, 10000, 0.2)).points - generate(noisy(shape, 10000, 0)).points;
        const double spread = std::sqrt(moved.squaredNorm() / static_cast<double>(moved.size()));
        // Of 20000 numbers the spread is known to 0.5 %; four of those.
        QVERIFY(std::abs(spread - 0.2) < 0.004);
        QVERIFY(std::abs(moved.mean()) < 4 * 0.2 / std::sqrt(20000.0));
    }
}

void TestSample::moreNoisePushesFurtherTheSameWay() {
    const Points clean = generate(noisy(Generator::Moons, 50, 0)).points;
    const Points little = generate(noisy(Generator::Moons, 50, 0.1)).points - clean;
    const Points much = generate(noisy(Generator::Moons, 50, 0.2)).points - clean;
    QVERIFY((much - 2 * little).cwiseAbs().maxCoeff() < 1e-15);
}

void TestSample::anotherSeedIsAnotherSample() {
    const Sample one{Generator::Gaussians, 100, 0, 1};
    Sample other = one;
    other.seed = 2;
    QVERIFY(generate(one).points == generate(one).points);
    QVERIFY(generate(one).points != generate(other).points);
}

QTEST_APPLESS_MAIN(TestSample)
#include "test_sample.moc"
