// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/catalogue.h"
#include "core/figure/csv.h"
#include "core/geometry/edges.h"
#include "tests/core/figure/figure_cases.h"

#include <QTest>

#include <cmath>
#include <map>

using namespace tanhgram;

namespace {

// Every point of every mark, whatever its kind.
Path allPoints(const Figure& figure) {
    Path points;
    const auto add = [&](const Path& path) { points.insert(points.end(), path.begin(), path.end()); };
    for (const Mark& mark : figure.marks) {
        if (const auto* line = std::get_if<Polyline>(&mark))
            add(line->path);
        else if (const auto* markers = std::get_if<Markers>(&mark))
            add(markers->centres);
        else if (const auto* polygon = std::get_if<Polygon>(&mark))
            add(polygon->path);
        else
            points.push_back(std::get<Label>(mark).at);
    }
    return points;
}

void verifyInside(const Figure& figure) {
    QVERIFY(std::isfinite(figure.x.low) && std::isfinite(figure.x.high) && figure.x.low < figure.x.high);
    QVERIFY(std::isfinite(figure.y.low) && std::isfinite(figure.y.high) && figure.y.low < figure.y.high);
    QVERIFY(std::isfinite(figure.x.tickStep) && figure.x.tickStep > 0);
    const Box range{{figure.x.low, figure.y.low}, {figure.x.high, figure.y.high}};
    for (const Vertex& point : allPoints(figure)) {
        QVERIFY(point.allFinite());
        QVERIFY(range.contains(point));
    }
}

double inkArea(const Figure& figure, Ink ink) {
    double area = 0;
    for (const Mark& mark : figure.marks)
        if (const auto* polygon = std::get_if<Polygon>(&mark); polygon && polygon->ink == ink)
            area += signedArea(polygon->path);
    return area;
}

std::vector<Polyline> linesOf(const Figure& figure, Ink ink) {
    std::vector<Polyline> lines;
    for (const Mark& mark : figure.marks)
        if (const auto* line = std::get_if<Polyline>(&mark); line && line->ink == ink)
            lines.push_back(*line);
    return lines;
}

Figure drawn(const char* kind, const Network& network, std::shared_ptr<const DataSet> data = parabolas()) {
    return figureNamed(kind)->draw(snapshot(network, std::move(data)), {});
}

} // namespace

class TestFigures : public QObject {
    Q_OBJECT

private slots:
    void catalogueNamesItsFigures();
    void marksStayInsideTheAxes_data();
    void marksStayInsideTheAxes();
    void theIdentityShowsTheGridItself();
    void regionsTileTheInput_data() { marksStayInsideTheAxes_data(); }
    void regionsTileTheInput();
    void regionsAreToldWithoutTheirColours();
    void rangesMoveWithoutJumps();
    void unitsAreEquallyLong();
    void scatteredClassesDifferInShape();
    void descriptionsFollowTheState();
    void separabilityShowsItsWitness();
    void activationSaysWhereItsDataFall();
    void aCanvasWithoutSizeIsNoHarm();
    void csvReadsBackExactly_data();
    void csvReadsBackExactly();
    void csvKeepsWhatTextsHold();
    void csvMistakesHaveTheirLine();
};

void TestFigures::catalogueNamesItsFigures() {
    std::vector<std::string_view> names;
    for (const FigureKind& kind : figureCatalogue()) {
        names.push_back(kind.name);
        QCOMPARE(figureNamed(kind.name), &kind);
        QCOMPARE(drawn(kind.name.data(), identityNetwork()).name, std::string(kind.name));
    }
    for (const char* known : {"hidden", "input", "activation", "separability", "surface", "output-map",
                              "contributions", "contribution-surfaces", "running-sum", "pattern", "network",
                              "weight-heat-map", "learning-curve", "weights-over-time", "probabilities"})
        QCOMPARE(std::count(names.begin(), names.end(), std::string_view(known)), 1);
    QVERIFY(!figureNamed("no such figure"));
}

void TestFigures::marksStayInsideTheAxes_data() {
    QTest::addColumn<Network>("network");
    for (const Activation activation : allActivations)
        for (const double scale : {0.0, 0.3, 3.0, 1e3, 1e150, 1e300}) {
            QTest::addRow("%s %g", name(activation).data(), scale) << twoUnits(activation, scale);
            for (const int units : {1, 5})
                QTest::addRow("%s %g, deep, %d", name(activation).data(), scale, units)
                    << deep(activation, scale, units);
        }
}

void TestFigures::marksStayInsideTheAxes() {
    QFETCH(Network, network);
    for (const FigureKind& kind : figureCatalogue())
        for (const auto& data : {parabolas(), fourPoints(), noPoints()})
            verifyInside(kind.draw(snapshot(network, data), {}));
}

void TestFigures::theIdentityShowsTheGridItself() {
    const Figure figure = drawn("hidden", identityNetwork());
    QCOMPARE(linesOf(figure, Ink::Grid).size(), 20u);
    QCOMPARE(linesOf(figure, Ink::GridAxis).size(), 2u);
    for (const Polyline& line : linesOf(figure, Ink::Grid))
        QCOMPARE(line.path.size(), 2u);
    QVERIFY(figure.x.low <= -1 && figure.x.high >= 1 && figure.y.low <= -1 && figure.y.high >= 1);
    // h2 = 0 is the identity's decision line, across the whole range.
    const auto boundary = linesOf(figure, Ink::Boundary);
    QCOMPARE(boundary.size(), 1u);
    QCOMPARE(boundary[0].dash, Dash::Dashed);
    QCOMPARE(boundary[0].path.front(), Vertex(figure.x.low, 0));
    QCOMPARE(boundary[0].path.back(), Vertex(figure.x.high, 0));
    QCOMPARE(english(figure.x.title), std::string("h1"));
    QCOMPARE(english(figure.y.title), std::string("h2"));
}

void TestFigures::regionsTileTheInput() {
    QFETCH(Network, network);
    // A logit that is 0 on an area, or not a number, belongs to neither region.
    if (network.output.weights.isZero() || network.hidden[0].weights.cwiseAbs().maxCoeff() > 1e100)
        return;
    network.output.bias = 0.37;
    const Figure figure = drawn("input", network);
    const double whole = (figure.x.high - figure.x.low) * (figure.y.high - figure.y.low);
    const double blue = inkArea(figure, Ink::RegionBlue), green = inkArea(figure, Ink::RegionGreen);
    QVERIFY(blue >= 0 && green >= 0);
    // Corners are welded to 1e-10 of the range.
    QVERIFY(std::abs(blue + green - whole) < 1e-8 * whole);
}

void TestFigures::regionsAreToldWithoutTheirColours() {
    const Figure figure = drawn("input", identityNetwork(), fourPoints());
    std::map<Ink, bool> isHatched;
    for (const Mark& mark : figure.marks)
        if (const auto* polygon = std::get_if<Polygon>(&mark))
            isHatched[polygon->ink] = polygon->hatched;
    QCOMPARE(isHatched.size(), std::size_t(2));
    QVERIFY(isHatched.at(Ink::RegionBlue) != isHatched.at(Ink::RegionGreen));
    for (const LegendEntry& entry : figure.legend)
        if (entry.ground)
            QCOMPARE(entry.ground->hatched, isHatched.at(entry.ground->ink));
    QVERIFY(figure.legend[0].ground && figure.legend[1].ground);
}

void TestFigures::rangesMoveWithoutJumps() {
    for (const Activation activation : allActivations)
        for (const bool isDeep : {false, true}) {
            std::optional<Figure> before;
            for (int step = 0; step <= 600; ++step) {
                Network network = isDeep ? deep(activation, 1, 2) : twoUnits(activation, 1);
                network.hidden[0].weights(0, 0) = -3 + 0.01 * step;
                const Figure figure = drawn("hidden", network, fourPoints());
                // The widest activation turns 0.01 into at most 0.01 times the product of the weights behind
                // it (all below 1.5, at most 3 layers of 3 units), and room and aspect double it at most.
                if (before)
                    QVERIFY(std::abs(before->x.low - figure.x.low) < 0.2 &&
                            std::abs(before->y.high - figure.y.high) < 0.2);
                before = figure;
            }
        }
}

void TestFigures::unitsAreEquallyLong() {
    for (const char* kind : {"hidden", "input", "separability"})
        for (const Canvas canvas : {Canvas{600, 500}, Canvas{300, 900}}) {
            const Figure figure =
                figureNamed(kind)->draw(snapshot(twoUnits(Activation::Relu, 3), parabolas()), canvas);
            QVERIFY(figure.equalScale);
            const double x = canvas.width / (figure.x.high - figure.x.low);
            const double y = canvas.height / (figure.y.high - figure.y.low);
            QVERIFY(std::abs(x / y - 1) < 1e-12);
        }
}

void TestFigures::scatteredClassesDifferInShape() {
    std::map<Ink, Markers> markers;
    for (const Mark& mark : drawn("input", identityNetwork(), fourPoints()).marks)
        if (const auto* found = std::get_if<Markers>(&mark))
            markers[found->ink] = *found;
    QCOMPARE(markers.size(), 2u);
    QCOMPARE(markers[Ink::ClassBlue].centres.size(), 2u);
    QVERIFY(markers[Ink::ClassBlue].shape != markers[Ink::ClassGreen].shape);
}

void TestFigures::descriptionsFollowTheState() {
    QCOMPARE(
        english(drawn("hidden", identityNetwork()).description),
        std::string("The dashed line has 14.7 % of the points on the correct side. No straight line could "
                    "separate all of them."));
    Network flat = identityNetwork();
    flat.output.weights.setZero();
    QVERIFY(english(drawn("hidden", flat).description).starts_with("There is no dashed line"));
    QVERIFY(linesOf(drawn("hidden", flat), Ink::Boundary).empty());
    QVERIFY(english(drawn("hidden", deep(Activation::Relu, 1, 5)).description).find("5 units") !=
            std::string::npos);
    QVERIFY(linesOf(drawn("hidden", deep(Activation::Relu, 1, 5)), Ink::Boundary).empty());
}

void TestFigures::separabilityShowsItsWitness() {
    const Figure apart = drawn("separability", question5(Activation::Tanh));
    QVERIFY(english(apart.description).starts_with("A straight line can separate"));
    QCOMPARE(linesOf(apart, Ink::Witness).size(), 3u);
    const Figure mixed = drawn("separability", question5(Activation::Linear));
    QVERIFY(english(mixed.description).starts_with("No straight line"));
    QVERIFY(inkArea(mixed, Ink::Witness) > 0);
    // Each hull comes back to where it began.
    for (const Ink ink : {Ink::ClassBlue, Ink::ClassGreen}) {
        const auto lines = linesOf(mixed, ink);
        QCOMPARE(lines.size(), 2u);
        QCOMPARE(lines[0].dash, Dash::Dotted);
        QCOMPARE(lines[0].path.front(), lines[0].path.back());
    }
}

void TestFigures::activationSaysWhereItsDataFall() {
    const Figure figure = drawn("activation", question5(Activation::Tanh));
    // z1 = -3 x1 + 3 x2 + 1 is 7 at (-1, 1), where 1 - tanh(7)^2 = 3.33e-6; z2 is -7 at (1, 1). The slope is
    // largest next to z = 0.
    QVERIFY(english(figure.description).find("from -7 to 7, and its slope at them from 3.33e-06 to 1.") !=
            std::string::npos);
    QVERIFY(figure.x.low < -7 && figure.x.high > 7 && !figure.equalScale);
    QVERIFY(inkArea(figure, Ink::ClassBlue) != 0 && inkArea(figure, Ink::ClassGreen) != 0);
    QCOMPARE(linesOf(figure, Ink::Curve).size(), 1u);
    QCOMPARE(linesOf(figure, Ink::CurveSecond).size(), 1u);
    QVERIFY(drawn("activation", identityNetwork()).x.low <= -4);
}

void TestFigures::aCanvasWithoutSizeIsNoHarm() {
    for (const FigureKind& kind : figureCatalogue())
        verifyInside(kind.draw(snapshot(question5(Activation::Tanh), parabolas()), {0, 0}));
}

void TestFigures::csvReadsBackExactly_data() {
    QTest::addColumn<QString>("kind");
    for (const FigureKind& kind : figureCatalogue())
        QTest::addRow("%s", kind.name.data()) << QString::fromUtf8(kind.name.data());
}

void TestFigures::csvReadsBackExactly() {
    QFETCH(QString, kind);
    for (const Network& network : {question5(Activation::Tanh), deep(Activation::Relu, 1, 5)})
        for (const auto& data : {parabolas(), fourPoints()}) {
            const Figure figure = drawn(qPrintable(kind), network, data);
            const auto read = marksFromCsv(toCsv(figure));
            QVERIFY2(read, read ? "" : english(read.diagnostics.front().message).c_str());
            QVERIFY(*read == figure.marks);
        }
}

void TestFigures::csvKeepsWhatTextsHold() {
    Figure figure;
    figure.marks = {Label{{0.1, -1e-300}, "a \"b\", c\nd", Ink::Text, Anchor::Right}};
    QCOMPARE(QString::fromStdString(toCsv(figure)),
             QString("mark,kind,ink,style,x,y,text\n"
                     "0,label,text,anchor=right plate=yes,0.1,-1e-300,\"a \"\"b\"\", c\nd\"\n"));
    QVERIFY(*marksFromCsv(toCsv(figure)) == figure.marks);
}

void TestFigures::csvMistakesHaveTheirLine() {
    const std::string head = "mark,kind,ink,style,x,y,text\n0,polygon,witness,opacity=1,0,0,\n";
    for (const char* row : {"0,polygon,witness,opacity=1,0,zero,\n", "1,ellipse,witness,opacity=1,0,0,\n",
                            "1,polygon,pink,opacity=1,0,0,\n", "1,polygon,witness,width=1,0,0,\n", "1,2\n"}) {
        const auto read = marksFromCsv(head + row);
        QVERIFY2(!read, row);
        QCOMPARE(read.diagnostics.front().problem, Problem::Syntax);
        QCOMPARE(read.diagnostics.front().position, (Position{3, 0}));
    }
}

QTEST_APPLESS_MAIN(TestFigures)
#include "test_figures.moc"
