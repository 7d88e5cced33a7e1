// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/catalogue.h"
#include "core/figure/csv.h"
#include "core/figure/shown.h"
#include "core/geometry/edges.h"
#include "core/network/parts.h"
#include "core/training/train.h"
#include "tests/core/figure/figure_cases.h"
#include "tests/support/experiments.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace tanhgram;

namespace {

Network trained(std::uint32_t seed) {
    const Run run = train(xorExperiment(seed));
    return run.at(run.updates());
}

std::shared_ptr<const DataSet> xorPoints() {
    return std::make_shared<const DataSet>(dataSet(Generator::Xor));
}

Points randomPlaces() {
    std::mt19937 random(8);
    std::uniform_real_distribution<double> place(-3, 3);
    return Points::NullaryExpr(2, 10'000, [&] { return place(random); });
}

std::vector<std::string> texts(const Figure& figure) {
    std::vector<std::string> all;
    for (const Mark& mark : figure.marks)
        if (const auto* label = std::get_if<Label>(&mark))
            all.push_back(english(label->text));
    return all;
}

bool says(const Figure& figure, const std::string& words) {
    const auto all = texts(figure);
    return std::any_of(all.begin(), all.end(),
                       [&](const std::string& text) { return text.find(words) != std::string::npos; });
}

template <class Kind> std::vector<Kind> marksOf(const Figure& figure) {
    std::vector<Kind> marks;
    for (const Mark& mark : figure.marks)
        if (const auto* found = std::get_if<Kind>(&mark))
            marks.push_back(*found);
    return marks;
}

// Two ReLU units that are on for x1 > 0 and for x2 > 1.
Network twoSwitches() {
    const DenseLayer layer{Activation::Relu, Eigen::Matrix2d::Identity(), Eigen::Vector2d(0, -1)};
    return {{layer}, {Eigen::Vector2d(2, -3), 0.5}};
}

} // namespace

class TestInside : public QObject {
    Q_OBJECT

private slots:
    void contributionsAddUpToTheOutput_data();
    void contributionsAddUpToTheOutput();
    void switchingOffTakesOneContributionAway_data() { contributionsAddUpToTheOutput_data(); }
    void switchingOffTakesOneContributionAway();
    void runningSumsEndInTheWholeOutput();
    void theSurfaceHasTheNetworksFaces();
    void turningMovesTheSurface();
    void aSmoothSurfaceNeedsFewTriangles();
    void theProbabilityHasTheNetworksCreases();
    void pointsBehindTheSurfaceAreHollow();
    void thePatternNamesEveryCell();
    void theDiagramLightsWhatIsOn();
    void deadNodesAreCalledDead();
    void theHeatMapShowsEveryNumber();
    void formulasAreWrittenAsBySomeone();
    void unitsWithoutAWeightLeaveTheDecisionALine();
    void sparsenessIsFollowedThroughTraining();
};

void TestInside::contributionsAddUpToTheOutput_data() {
    QTest::addColumn<Network>("network");
    for (const std::uint32_t seed : {1u, 2u, 3u, 4u})
        QTest::addRow("xor, seed %u", seed) << trained(seed);
    for (const Activation activation : allActivations)
        QTest::addRow("deep, %s", name(activation).data()) << deep(activation, 1, 4);
}

void TestInside::contributionsAddUpToTheOutput() {
    QFETCH(Network, network);
    const Points places = randomPlaces();
    const Forward whole = forward(network, places);
    const Eigen::MatrixXd parts = contributions(network, whole);
    const Eigen::RowVectorXd sum = parts.colwise().sum().array() + network.output.bias;
    QVERIFY((sum - whole.logits).cwiseAbs().maxCoeff() < 1e-12);
    for (Eigen::Index unit = 0; unit < network.lastUnits(); ++unit) {
        const Eigen::RowVectorXd alone = forward(contributionOf(network, unit), places).logits;
        QVERIFY((alone - parts.row(unit)).cwiseAbs().maxCoeff() < 1e-12);
    }
}

void TestInside::switchingOffTakesOneContributionAway() {
    QFETCH(Network, network);
    const Points places = randomPlaces();
    const Forward whole = forward(network, places);
    const Eigen::MatrixXd parts = contributions(network, whole);
    for (int unit = 0; unit < network.lastUnits(); ++unit) {
        const Eigen::RowVectorXd without = forward(withUnitsOff(network, {unit, 99}), places).logits;
        QVERIFY((without + parts.row(unit) - whole.logits).cwiseAbs().maxCoeff() < 1e-12);
    }
}

void TestInside::runningSumsEndInTheWholeOutput() {
    const Network network = trained(2);
    const Points places = randomPlaces();
    const Eigen::MatrixXd parts = contributions(network, forward(network, places));
    for (Eigen::Index count = 0; count <= 5; ++count) {
        const Eigen::RowVectorXd sum = forward(sumOfFirst(network, count), places).logits;
        QVERIFY((sum - parts.topRows(count).colwise().sum()).cwiseAbs().maxCoeff() < 1e-12);
    }
}

void TestInside::theSurfaceHasTheNetworksFaces() {
    const Figure figure = figureNamed("surface")->draw(snapshot(twoSwitches(), xorPoints()), {});
    std::set<std::string> faces;
    for (const Polygon& polygon : marksOf<Polygon>(figure))
        if (polygon.shade)
            faces.insert(english(polygon.note));
    QCOMPARE(faces,
             (std::set<std::string>{"none on: output = 0.5", "h1 on: output = 2 x1 + 0.5",
                                    "h2 on: output = -3 x2 + 3.5", "all on: output = 2 x1 - 3 x2 + 3.5"}));
    QVERIFY(!figure.axes);
    QVERIFY(toCsv(figure).find("\"all on: output = 2 x1 - 3 x2 + 3.5\"") != std::string::npos);
}

void TestInside::turningMovesTheSurface() {
    Snapshot state = snapshot(trained(2), xorPoints());
    const std::string before = toCsv(figureNamed("surface")->draw(state, {}));
    QCOMPARE(toCsv(figureNamed("surface")->draw(state, {})), before);
    state.look.turn = 100;
    QVERIFY(toCsv(figureNamed("surface")->draw(state, {})) != before);
    // Seen from straight above, the plane is a square again and no face is hidden.
    state.look = {};
    state.look.turn = 0;
    state.look.tilt = 90;
    const Figure above = figureNamed("surface")->draw(state, {});
    double area = 0, reach = 0;
    for (const Polygon& polygon : marksOf<Polygon>(above))
        if (polygon.shade) {
            area += std::abs(signedArea(polygon.path));
            for (const Vertex& corner : polygon.path)
                reach = std::max(reach, std::abs(corner.x() - 300));
        }
    QVERIFY(std::abs(area - 4 * reach * reach) < 1e-3);
}

void TestInside::aSmoothSurfaceNeedsFewTriangles() {
    const Figure figure =
        figureNamed("surface")->draw(snapshot(twoUnits(Activation::Tanh, 1), xorPoints()), {});
    const auto shaded = marksOf<Polygon>(figure);
    const auto faces = std::count_if(shaded.begin(), shaded.end(),
                                     [](const Polygon& polygon) { return polygon.shade.has_value(); });
    QVERIFY(faces > 20 && faces < 3000);
}

void TestInside::theProbabilityHasTheNetworksCreases() {
    Snapshot state = snapshot(twoSwitches(), xorPoints());
    state.look.turn = 0;
    state.look.tilt = 90;
    // From above, x1 = 0 is a vertical line of pieces from the lower edge of the square to the upper one.
    const Figure figure = figureNamed("surface-probability")->draw(state, {});
    double length = 0, height = 0;
    for (const Polyline& line : marksOf<Polyline>(figure)) {
        const Vertex along = line.path.back() - line.path.front();
        if (line.ink == Ink::Curve && std::abs(line.path.front().x() - 300) < 1e-6 &&
            std::abs(along.x()) < 1e-6)
            length += std::abs(along.y()) / 2; // both neighbours draw it
    }
    for (const Polygon& polygon : marksOf<Polygon>(figure))
        for (const Vertex& corner : polygon.path)
            height = std::max(height, 2 * std::abs(corner.x() - 300));
    QVERIFY2(std::abs(length - height) < 1e-3, qPrintable(QString("%1 of %2").arg(length).arg(height)));
}

void TestInside::pointsBehindTheSurfaceAreHollow() {
    // A roof that falls on both sides of x2 = 0.5: seen low from the front, the far side is hidden.
    Network roof;
    roof.hidden = {
        {Activation::Relu, (Eigen::Matrix2d() << 0, 1, 0, -1).finished(), Eigen::Vector2d(-0.5, 0.5)}};
    roof.output = {Eigen::Vector2d(-4, -4), 3};
    Snapshot state = snapshot(roof, xorPoints());
    state.look.turn = 0;
    state.look.tilt = 10;
    const auto solid = [](const Figure& figure) {
        std::size_t count = 0;
        for (const Markers& markers : marksOf<Markers>(figure))
            count += markers.centres.size();
        return count;
    };
    const Figure low = figureNamed("surface")->draw(state, {});
    QCOMPARE(solid(low), 2u);
    QVERIFY(english(low.description).ends_with("Hollow points lie behind the surface."));
    state.look.tilt = 90;
    const Figure above = figureNamed("surface")->draw(state, {});
    QCOMPARE(solid(above), 4u);
    QVERIFY(!english(above.description).ends_with("Hollow points lie behind the surface."));
}

void TestInside::thePatternNamesEveryCell() {
    Snapshot state = snapshot(twoSwitches(), xorPoints());
    state.look.probe = Vertex(2, 2);
    const Figure figure = figureNamed("pattern")->draw(state, {});
    for (const char* words : {"none", "h1", "h2", "h1 h2", "2 x1 - 3 x2 + 3.5"})
        QVERIFY2(says(figure, words), words);
    QCOMPARE(QString::fromStdString(english(figure.description)),
             "The plane falls into 4 cells; in each the same nodes are on and the network is one formula. At "
             "your point: all on, output = 2 x1 - 3 x2 + 3.5.");
    const Figure smooth =
        figureNamed("pattern")->draw(snapshot(twoUnits(Activation::Tanh, 1), xorPoints()), {});
    QVERIFY(says(smooth, "Only ReLU switches nodes off."));
}

void TestInside::theDiagramLightsWhatIsOn() {
    Snapshot state = snapshot(twoSwitches(), xorPoints());
    state.look.probe = Vertex(2, 0.5);
    const Figure figure = figureNamed("network")->draw(state, {});
    QVERIFY(says(figure, "= 0, off"));
    QVERIFY(says(figure, "= 4.5"));
    QCOMPARE(QString::fromStdString(english(figure.description)), "At (2, 0.5): h1 on, output 4.5.");
    state.look.off = {0};
    const Figure without = figureNamed("network")->draw(state, {});
    QVERIFY(says(without, "switched off"));
    QVERIFY(says(without, "= 0.5"));
}

void TestInside::deadNodesAreCalledDead() {
    Network network = twoSwitches();
    network.hidden[0].biases[1] = -9;
    const Snapshot state = snapshot(network, xorPoints());
    QVERIFY(says(figureNamed("network")->draw(state, {}), "dead"));
    const Figure figure = figureNamed("contributions")->draw(state, {});
    QVERIFY(says(figure, "h2 (dead)"));
    QVERIFY(english(figure.description).ends_with("Dead, that is off for all data: h2."));
}

void TestInside::theHeatMapShowsEveryNumber() {
    const Figure figure = figureNamed("weight-heat-map")->draw(snapshot(twoSwitches(), xorPoints()), {});
    std::vector<std::string> notes;
    for (const Polygon& polygon : marksOf<Polygon>(figure))
        notes.push_back(english(polygon.note));
    QCOMPARE(notes.size(), 9u);
    QVERIFY(std::count(notes.begin(), notes.end(), "h2 to out: -3") == 1);
    QVERIFY(std::count(notes.begin(), notes.end(), "bias to h2: -1") == 1);
}

void TestInside::formulasAreWrittenAsBySomeone() {
    QCOMPARE(english(inWords(Affine(1, -1, 0))), std::string("x1 - x2"));
    QCOMPARE(english(inWords(Affine(0, 0, 0))), std::string("0"));
    QCOMPARE(english(inWords(Affine(-1, 0, 2.345678))), std::string("-x1 + 2.35"));
    QCOMPARE(english(inWords(Affine(0, -0.5, -1))), std::string("-0.5 x2 - 1"));
}

void TestInside::unitsWithoutAWeightLeaveTheDecisionALine() {
    Network network;
    network.hidden = {{Activation::Linear, Eigen::MatrixXd::Identity(5, 2), Eigen::VectorXd::Zero(5)}};
    network.output = {Eigen::VectorXd::Unit(5, 1), -0.5};
    const Figure proof = figureNamed("separability")->draw(snapshot(network, xorPoints()), {});
    QVERIFY(english(proof.description).starts_with("No straight line can separate the classes"));
    network.output.weights[4] = 1;
    const Figure none = figureNamed("separability")->draw(snapshot(network, xorPoints()), {});
    QVERIFY(english(none.description).starts_with("The last hidden layer has 5 units"));
}

void TestInside::sparsenessIsFollowedThroughTraining() {
    Snapshot state = snapshot(trained(2), xorPoints());
    QVERIFY(says(figureNamed("node-activity")->draw(state, {}), "Train the network"));
    state.run = std::make_shared<const Run>(train(xorExperiment(2)));
    state.update = state.run->updates();
    const Figure figure = figureNamed("node-activity")->draw(state, {});
    const auto lines = marksOf<Polyline>(figure);
    QVERIFY(std::count_if(lines.begin(), lines.end(),
                          [](const Polyline& line) { return line.ink <= Ink::Series5; }) >= 5);
    QVERIFY(english(figure.description).find("h1, h2, h3, h5 are dead") != std::string::npos);
}

QTEST_APPLESS_MAIN(TestInside)
#include "test_inside.moc"
