// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/patch.h"
#include "core/figure/catalogue.h"
#include "core/figure/csv.h"
#include "core/figure/parameter_names.h"
#include "core/training/train.h"
#include "tests/core/figure/figure_cases.h"

#include <QTest>

#include <cmath>
#include <numeric>
#include <string_view>

using namespace tanhgram;

namespace {

// A tanh network on the parabolas: 125 updates an epoch.
Experiment curvedExperiment(double learningRate, int epochs) {
    Experiment experiment;
    experiment.network = twoUnits(Activation::Tanh, 1);
    experiment.training.learningRate = learningRate;
    experiment.training.epochs = epochs;
    return experiment;
}

Snapshot at(const Experiment& experiment, std::size_t update) {
    const auto run = std::make_shared<const Run>(train(experiment));
    const std::size_t shown = std::min(update, run->updates());
    Snapshot result = snapshot(run->at(shown), std::make_shared<const DataSet>(dataSet(experiment.data)));
    result.run = run;
    result.update = shown;
    return result;
}

/// In which a figure marks the present position: in one that none of its lines has.
Ink inkOfNow(std::string_view kind) {
    return kind == "weights-over-time" ? Ink::Boundary : Ink::Cursor;
}

Figure drawn(const char* kind, const Snapshot& snapshot, const Canvas& canvas = {}) {
    return figureNamed(kind)->draw(snapshot, canvas);
}

template <class Kind> std::vector<Kind> marksOf(const Figure& figure) {
    std::vector<Kind> found;
    for (const Mark& mark : figure.marks)
        if (const auto* one = std::get_if<Kind>(&mark))
            found.push_back(*one);
    return found;
}

std::vector<Polyline> linesOf(const Figure& figure, Ink ink) {
    std::vector<Polyline> lines = marksOf<Polyline>(figure);
    std::erase_if(lines, [&](const Polyline& line) { return line.ink != ink; });
    return lines;
}

bool isInside(const Figure& figure, const Vertex& point) {
    return point.allFinite() && point.x() >= figure.x.low && point.x() <= figure.x.high &&
           point.y() >= figure.y.low && point.y() <= figure.y.high;
}

void verifyPaintable(const Figure& figure) {
    QVERIFY(std::isfinite(figure.x.low) && figure.x.low < figure.x.high && std::isfinite(figure.x.high));
    QVERIFY(std::isfinite(figure.y.low) && figure.y.low < figure.y.high && std::isfinite(figure.y.high));
    for (const Polyline& line : marksOf<Polyline>(figure))
        for (const Vertex& point : line.path)
            QVERIFY(isInside(figure, point));
    for (const Markers& markers : marksOf<Markers>(figure))
        for (const Vertex& point : markers.centres)
            QVERIFY(isInside(figure, point));
    for (const char* word : {"nan", "inf "})
        QVERIFY(english(figure.description).find(word) == std::string::npos);
}

} // namespace

class TestRunFigures : public QObject {
    Q_OBJECT

private slots:
    void withoutARunTheyInvite();
    void theLearningCurveIsTheRuns();
    void theLogScaleShowsPowersOfTen();
    void thePositionStandsAtItsEpoch();
    void aDivergedRunIsDrawnToItsEndAndSaysSo_data();
    void aDivergedRunIsDrawnToItsEndAndSaysSo();
    void aRunOfNoEpochIsAPoint();
    void everyWeightIsALineWithItsName();
    void manyUpdatesBecomeFewPointsThatKeepTheExtremes();
    void namesNeverOverlap();
    void parameterNamesTellLayersAndUnits();
    void theHistogramCountsEveryPoint();
};

void TestRunFigures::withoutARunTheyInvite() {
    for (const char* kind : {"learning-curve", "weights-over-time"}) {
        const Figure figure = drawn(kind, snapshot(identityNetwork(), parabolas()));
        QVERIFY(english(figure.description).starts_with("Train the network to see "));
        QCOMPARE(marksOf<Label>(figure).size(), 1u);
        QCOMPARE(marksOf<Label>(figure)[0].text, figure.description);
    }
}

void TestRunFigures::theLearningCurveIsTheRuns() {
    const Snapshot shown = at(curvedExperiment(0.5, 30), 0);
    const Figure figure = drawn("learning-curve", shown);
    const auto loss = linesOf(figure, Ink::Curve), accuracy = linesOf(figure, Ink::CurveSecond);
    QCOMPARE(loss.size(), 1u);
    QCOMPARE(accuracy.size(), 1u);
    QCOMPARE(loss[0].path.front(), Vertex(0, shown.run->losses.front()));
    QCOMPARE(loss[0].path.back(), Vertex(30, shown.run->losses.back()));
    QCOMPARE(accuracy[0].path.back(), Vertex(30, shown.run->accuracies.back()));
    for (const Vertex& point : loss[0].path)
        QCOMPARE(point.y(), shown.run->losses[static_cast<std::size_t>(point.x())]);
    QVERIFY(figure.y.low < 0 && figure.y.high > 1);
}

void TestRunFigures::theLogScaleShowsPowersOfTen() {
    Snapshot shown = at(curvedExperiment(0.5, 30), 40);
    shown.look.logScale = true;
    const Figure figure = drawn("learning-curve", shown);
    const auto loss = linesOf(figure, Ink::Curve);
    QCOMPARE(loss[0].path.back(), Vertex(30, std::log10(shown.run->losses.back())));
    QVERIFY(figure.y.log);
    QCOMPARE(figure.y.tickStep, 1.0);
    QVERIFY(toCsv(figure).starts_with("mark,kind,ink,style,x,log10 y,text\n"));
    QVERIFY(marksFromCsv(toCsv(figure)).value == figure.marks);
    // A loss of exactly 0 has no logarithm.
    auto run = std::make_shared<Run>(*shown.run);
    run->losses.back() = 0;
    run->accuracies.front() = 0;
    shown.run = run;
    shown.loss = 0;
    verifyPaintable(drawn("learning-curve", shown));
    QCOMPARE(linesOf(drawn("learning-curve", shown), Ink::Curve)[0].path.back().x(), 29.0);
}

void TestRunFigures::thePositionStandsAtItsEpoch() {
    for (const char* kind : {"learning-curve", "weights-over-time"}) {
        const Figure figure = drawn(kind, at(curvedExperiment(0.05, 4), 250));
        const auto cursor = linesOf(figure, inkOfNow(kind));
        QCOMPARE(cursor.size(), 1u);
        QCOMPARE(cursor[0].path.front(), Vertex(2, figure.y.low));
        QCOMPARE(cursor[0].path.back(), Vertex(2, figure.y.high));
        QVERIFY(english(figure.description).starts_with("Update 250 of 500, in epoch 2."));
    }
}

void TestRunFigures::aDivergedRunIsDrawnToItsEndAndSaysSo_data() {
    QTest::addColumn<double>("rate");
    for (const double rate : {1e3, 1e5, 1e6})
        QTest::addRow("%g", rate) << rate;
}

void TestRunFigures::aDivergedRunIsDrawnToItsEndAndSaysSo() {
    QFETCH(double, rate);
    Experiment experiment = curvedExperiment(rate, 50);
    experiment.network = twoUnits(Activation::Linear, 1);
    experiment.training.momentum = 0.9;
    for (const bool logScale : {false, true}) {
        Snapshot shown = at(experiment, 1'000'000);
        shown.look.logScale = logScale;
        QVERIFY(shown.run->divergedAt.has_value());
        QCOMPARE(shown.run->updates() + 1, *shown.run->divergedAt);
        for (const char* kind : {"learning-curve", "weights-over-time", "probabilities"}) {
            verifyPaintable(drawn(kind, shown));
            if (kind != std::string("probabilities"))
                QVERIFY(english(drawn(kind, shown).description)
                            .find("diverged at update " + std::to_string(*shown.run->divergedAt)) !=
                        std::string::npos);
        }
    }
}

void TestRunFigures::aRunOfNoEpochIsAPoint() {
    const Snapshot shown = at(curvedExperiment(0.05, 0), 0);
    for (const char* kind : {"learning-curve", "weights-over-time"})
        verifyPaintable(drawn(kind, shown));
    QVERIFY(linesOf(drawn("learning-curve", shown), Ink::Curve).empty());
    QCOMPARE(marksOf<Markers>(drawn("learning-curve", shown)).size(), 3u);
}

void TestRunFigures::everyWeightIsALineWithItsName() {
    const Snapshot shown = at(curvedExperiment(0.05, 2), 100);
    const Figure figure = drawn("weights-over-time", shown);
    std::vector<std::string> names;
    for (const Label& label : marksOf<Label>(figure))
        names.push_back(english(label.text));
    std::ranges::sort(names);
    std::vector<std::string> expected = shortNames();
    std::ranges::sort(expected);
    QCOMPARE(names, expected);
    // Each line ends at its weight's last value; the ninth is told from the first by its dashes.
    const std::vector<double> last = parametersOf(shown.run->at(shown.run->updates()));
    std::vector<double> ends;
    for (const Polyline& line : marksOf<Polyline>(figure))
        if (line.ink != inkOfNow("weights-over-time"))
            ends.push_back(line.path.back().y());
    QCOMPARE(ends, last);
    QCOMPARE(linesOf(figure, Ink::Series1).size(), 2u);
    QVERIFY(linesOf(figure, Ink::Series1)[0].dash != linesOf(figure, Ink::Series1)[1].dash);
}

void TestRunFigures::manyUpdatesBecomeFewPointsThatKeepTheExtremes() {
    const Snapshot shown = at(curvedExperiment(2, 150), 0);
    QCOMPARE(shown.run->updates(), 18'750u);
    const Figure figure = drawn("weights-over-time", shown);
    const std::size_t count = parameterCount(shown.run->start);
    std::size_t series = 0;
    for (const Polyline& line : marksOf<Polyline>(figure)) {
        if (line.ink == inkOfNow("weights-over-time"))
            continue;
        QVERIFY(line.path.size() < 2500);
        double highest = -1e9, drawnHighest = -1e9;
        for (std::size_t update = 0; update <= shown.run->updates(); ++update)
            highest = std::max(highest, shown.run->parameters[update * count + series]);
        for (const Vertex& point : line.path)
            drawnHighest = std::max(drawnHighest, point.y());
        const double pixel = (figure.y.high - figure.y.low) / Canvas{}.height;
        QVERIFY(std::abs(highest - drawnHighest) < 0.2 * pixel);
        ++series;
    }
    QCOMPARE(series, count);
}

void TestRunFigures::namesNeverOverlap() {
    Experiment experiment = curvedExperiment(0.05, 1);
    experiment.network = deep(Activation::Tanh, 0.5, 8);
    for (const Canvas canvas : {Canvas{600, 500}, Canvas{200, 100}, Canvas{0, 0}}) {
        const Figure figure = drawn("weights-over-time", at(experiment, 0), canvas);
        std::vector<double> heights;
        for (const Label& label : marksOf<Label>(figure))
            heights.push_back((label.at.y() - figure.y.low) / (figure.y.high - figure.y.low) * canvas.height);
        std::ranges::sort(heights);
        for (std::size_t i = 1; i < heights.size(); ++i)
            QVERIFY(heights[i] - heights[i - 1] > 13.9);
        QVERIFY(static_cast<double>(heights.size()) <= canvas.height / 14);
    }
}

void TestRunFigures::parameterNamesTellLayersAndUnits() {
    QCOMPARE(parameterNames(identityNetwork()), shortNames());
    Network five;
    std::mt19937 random(1);
    five.hidden = {randomLayer(random, Activation::Relu, 5, 2, 1)};
    five.output.weights = Eigen::VectorXd::Zero(5);
    const std::vector<std::string> names = parameterNames(five);
    QCOMPARE(names.size(), parameterCount(five));
    QCOMPARE(names.front(), std::string("w11"));
    QCOMPARE(names[9], std::string("w52"));
    QCOMPARE(names[10], std::string("b1"));
    QCOMPARE(names[15], std::string("v1"));
    QCOMPARE(names.back(), std::string("c"));
    const std::vector<std::string> layered = parameterNames(deep(Activation::Relu, 1, 2));
    QCOMPARE(layered.size(), parameterCount(deep(Activation::Relu, 1, 2)));
    QCOMPARE(layered[6], std::string("b1.1"));
    QCOMPARE(layered[9], std::string("w2.11"));
}

void TestRunFigures::theHistogramCountsEveryPoint() {
    const auto data = parabolas();
    const Snapshot shown = snapshot(twoUnits(Activation::Tanh, 1), data);
    const Figure figure = drawn("probabilities", shown);
    std::map<Ink, double> counted;
    for (const Polygon& bar : marksOf<Polygon>(figure)) {
        QCOMPARE(bar.path.size(), 4u);
        counted[bar.ink] += bar.path[2].y();
    }
    QCOMPARE(counted[Ink::ClassBlue], 1000.0);
    QCOMPARE(counted[Ink::ClassGreen], 1000.0);
    int blueBelow = 0;
    for (Eigen::Index i = 0; i < data->size(); ++i)
        blueBelow += data->labels[static_cast<std::size_t>(i)] == 0 && shown.forward.logits[i] < 0;
    QVERIFY(english(figure.description).starts_with(QString::number(blueBelow / 10.0).toStdString()));
    QCOMPARE(english(drawn("probabilities", snapshot(identityNetwork(), noPoints())).description),
             std::string("There are no points whose probability could be shown."));
}

QTEST_APPLESS_MAIN(TestRunFigures)
#include "test_run_figures.moc"
