// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/generators.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace tanhgram;

class TestGenerators : public QObject {
    Q_OBJECT

private slots:
    void parabolasAreTheTwoCurves();
    void xorIsItsFourRows();
    void shapesStayInTheSquareWithEvenClasses();
    void theSameNameGivesTheSamePoints();
    void shapesAreWhatTheyAreCalled();
    void wordsLeadBack();
    void classesKeepTheirOrder();
};

void TestGenerators::parabolasAreTheTwoCurves() {
    const DataSet data = generate(Generator::Parabolas);
    QCOMPARE(data.size(), Eigen::Index(2000));
    QVERIFY(data.trace == Trace::Curve);
    QCOMPARE(data.points(0, 0), -1.0);
    QCOMPARE(data.points(0, 999), 1.0);
    QCOMPARE(data.points(0, 1000), -1.0);
    for (Eigen::Index i = 0; i < data.size(); ++i) {
        const int label = i < 1000 ? 0 : 1;
        const double x1 = data.points(0, i);
        QCOMPARE(data.labels[static_cast<std::size_t>(i)], label);
        QCOMPARE(data.points(1, i), x1 * x1 - 0.5 * label);
        // Even spacing, to the rounding of a number near 1.
        if (i % 1000 > 0)
            QVERIFY(std::abs(x1 - data.points(0, i - 1) - 2.0 / 999) < 1e-15);
    }
}

void TestGenerators::xorIsItsFourRows() {
    const DataSet data = generate(Generator::Xor);
    Points expected(2, 4);
    expected << 1, 1, 0, 0, 1, 0, 1, 0;
    QVERIFY(data.points == expected);
    QVERIFY(data.labels == (std::vector<int>{1, 0, 0, 1}));
    QVERIFY(data.trace == Trace::Scattered);
}

void TestGenerators::shapesStayInTheSquareWithEvenClasses() {
    for (const Generator each :
         {Generator::Circles, Generator::Moons, Generator::Spirals, Generator::Gaussians}) {
        const DataSet data = generate(each);
        QVERIFY(data.size() >= 200);
        QCOMPARE(data.size(), static_cast<Eigen::Index>(data.labels.size()));
        QVERIFY(data.points.cwiseAbs().maxCoeff() <= 1);
        QCOMPARE(std::count(data.labels.begin(), data.labels.end(), 0), data.size() / 2);
        QCOMPARE(std::count(data.labels.begin(), data.labels.end(), 1), data.size() / 2);
    }
}

void TestGenerators::theSameNameGivesTheSamePoints() {
    for (const Generator each : allGenerators)
        QVERIFY(generate(each).points == generate(each).points);
}

void TestGenerators::shapesAreWhatTheyAreCalled() {
    const DataSet circles = generate(Generator::Circles);
    const Eigen::RowVectorXd outer = ofClass(circles.points, circles.labels, 0).colwise().norm();
    const Eigen::RowVectorXd inner = ofClass(circles.points, circles.labels, 1).colwise().norm();
    QVERIFY(outer.minCoeff() > inner.maxCoeff());

    const DataSet clouds = generate(Generator::Gaussians);
    const Eigen::Vector2d low = ofClass(clouds.points, clouds.labels, 0).rowwise().mean();
    const Eigen::Vector2d high = ofClass(clouds.points, clouds.labels, 1).rowwise().mean();
    // 250 points that spread by less than 0.2 have means good to about 0.013; 0.06 is over four of those.
    QVERIFY((low - Eigen::Vector2d(-0.4, -0.4)).cwiseAbs().maxCoeff() < 0.06);
    QVERIFY((high - Eigen::Vector2d(0.4, 0.4)).cwiseAbs().maxCoeff() < 0.06);
}

void TestGenerators::wordsLeadBack() {
    for (const Generator each : allGenerators)
        QVERIFY(generatorNamed(name(each)) == each);
    QVERIFY(!generatorNamed("parabola"));
}

void TestGenerators::classesKeepTheirOrder() {
    const DataSet data = dataSetOf({{1, 2, 0}, {3, 4, 1}, {5, 6, 0}});
    const Eigen::MatrixXd blue = ofClass(data.points, data.labels, 0);
    QCOMPARE(blue.cols(), Eigen::Index(2));
    QCOMPARE(blue(0, 1), 5.0);
    QCOMPARE(ofClass(data.points, data.labels, 1)(1, 0), 4.0);
}

QTEST_APPLESS_MAIN(TestGenerators)
#include "test_generators.moc"
