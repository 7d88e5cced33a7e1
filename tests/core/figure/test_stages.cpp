// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/catalogue.h"
#include "core/figure/hidden.h"
#include "core/figure/panels.h"
#include "core/figure/stage_words.h"
#include "tests/core/figure/figure_cases.h"

#include <QTest>

using namespace tanhgram;

namespace {

std::vector<Label> labelsOf(const Figure& figure) {
    std::vector<Label> labels;
    for (const Mark& mark : figure.marks)
        if (const auto* label = std::get_if<Label>(&mark))
            labels.push_back(*label);
    return labels;
}

/// Titles stand in the middle above a panel, the ends of its range below its corners.
std::vector<std::string> titlesOf(const Figure& figure) {
    std::vector<std::string> titles;
    for (const Label& label : labelsOf(figure))
        if (label.anchor == Anchor::Centre)
            titles.push_back(english(label.text));
    return titles;
}

std::vector<std::string> highEnds(const Figure& figure) {
    std::vector<std::string> ends;
    for (const Label& label : labelsOf(figure))
        if (label.anchor == Anchor::Right)
            ends.push_back(english(label.text));
    return ends;
}

/// The frames of the panels are the only closed lines of five corners.
std::vector<Box> framesOf(const Figure& figure) {
    std::vector<Box> frames;
    for (const Mark& mark : figure.marks)
        if (const auto* line = std::get_if<Polyline>(&mark))
            if (line->path.size() == 5 && line->path.front() == line->path.back())
                frames.push_back({line->path[0], line->path[2]});
    return frames;
}

using Strings = std::vector<std::string>;

} // namespace

class TestStages : public QObject {
    Q_OBJECT

private slots:
    void oneLayerHasFourStages();
    void layersFollowEachOther();
    void aPlaceOnTheWayIsNamed();
    void linearMovesShareTheirScale();
    void theLastStageIsTheHiddenSpace();
    void everythingStaysInItsPanel();
    void extremesAreDrawn_data();
    void extremesAreDrawn();
};

void TestStages::oneLayerHasFourStages() {
    const Figure figure = stagesFigure(snapshot(question5(Activation::Tanh), parabolas()), {});
    QCOMPARE(titlesOf(figure), (Strings{"x", "Wx", "Wx + b", "tanh(Wx + b)"}));
}

void TestStages::layersFollowEachOther() {
    const Figure figure = stagesFigure(snapshot(deep(Activation::Relu, 1, 2), fourPoints()), {1600, 900});
    QCOMPARE(titlesOf(figure), (Strings{"x", "layer 1: Wx", "layer 1: Wx + b", "layer 1: ReLU(Wx + b)",
                                        "layer 2: Wh", "layer 2: Wh + b", "layer 2: ReLU(Wh + b)",
                                        "layer 3: Wh", "layer 3: Wh + b", "layer 3: ReLU(Wh + b)"}));
}

void TestStages::aPlaceOnTheWayIsNamed() {
    const auto named = [](const Network& network, double position) {
        return english(inWords(network, morphStage(network, position)));
    };
    const Network tanh = question5(Activation::Tanh);
    QCOMPARE(named(tanh, 0), "x");
    QCOMPARE(named(tanh, 0.4), "Wx (40 %)");
    QCOMPARE(named(tanh, 1), "Wx");
    QCOMPARE(named(tanh, 2), "Wx + b");
    QCOMPARE(named(tanh, 3), "tanh(Wx + b)");
    QCOMPARE(named(question5(Activation::Sigmoid), 3), "σ(Wx + b)");
    QCOMPARE(named(question5(Activation::Linear), 3), "h = Wx + b");
    const Network relus = deep(Activation::Relu, 1, 2);
    QCOMPARE(named(relus, 0), "x");
    QCOMPARE(named(relus, 3), "layer 1: ReLU(Wx + b)");
    QCOMPARE(named(relus, 4.5), "layer 2: Wh + b (50 %)");
}

// 6 is how far W takes the corner (-1, 1), and b one further; 4 % of the whole width are added.
void TestStages::linearMovesShareTheirScale() {
    const Figure figure = stagesFigure(snapshot(question5(Activation::Tanh), parabolas()), {});
    const Strings ends = highEnds(figure);
    QCOMPARE(ends.size(), std::size_t(4));
    QCOMPARE(ends[0], ends[1]);
    QCOMPARE(ends[0], ends[2]);
    QVERIFY(ends[3] != ends[0]);
    QVERIFY(std::stod(ends[0]) > 7 && std::stod(ends[0]) < 8.5);
    QVERIFY(std::stod(ends[3]) > 1 && std::stod(ends[3]) < 1.2);
}

// The data of the last panel, taken back from its pixels, are the network's hidden values.
void TestStages::theLastStageIsTheHiddenSpace() {
    const Canvas canvas{800, 220};
    const Snapshot state = snapshot(question5(Activation::Tanh), fourPoints());
    const Figure figure = stagesFigure(state, canvas);
    const Box panel = framesOf(figure).back();
    const double reach = std::stod(highEnds(figure).back());
    const BoxMap back{panel, {{-reach, -reach}, {reach, reach}}};
    std::vector<Vertex> found;
    for (const Mark& mark : figure.marks)
        if (const auto* markers = std::get_if<Markers>(&mark))
            for (const Vertex& centre : markers->centres)
                if (panel.contains(centre))
                    found.push_back(back(centre));
    QCOMPARE(found.size(), std::size_t(4));
    for (Eigen::Index i = 0; i < 4; ++i) {
        const Vertex h = state.forward.hidden().col(i);
        QVERIFY(std::any_of(found.begin(), found.end(),
                            [&](const Vertex& each) { return (each - h).norm() < 0.02; }));
    }
}

void TestStages::everythingStaysInItsPanel() {
    const Canvas canvas{600, 500};
    const Figure figure = stagesFigure(snapshot(question6(Activation::Relu), parabolas()), canvas);
    const std::vector<Box> boxes = framesOf(figure);
    QCOMPARE(boxes.size(), std::size_t(4));
    for (const Mark& mark : figure.marks)
        if (const auto* line = std::get_if<Polyline>(&mark))
            QVERIFY(std::any_of(boxes.begin(), boxes.end(), [&](const Box& box) {
                return std::all_of(line->path.begin(), line->path.end(),
                                   [&](const Vertex& p) { return (box.clamped(p) - p).norm() < 1e-6; });
            }));
}

void TestStages::extremesAreDrawn_data() {
    QTest::addColumn<double>("scale");
    QTest::newRow("nothing") << 0.0;
    QTest::newRow("huge") << 1e300;
}

void TestStages::extremesAreDrawn() {
    QFETCH(const double, scale);
    for (const Activation activation : allActivations)
        for (const int units : {1, 2, maxUnits}) {
            const Figure figure =
                stagesFigure(snapshot(deep(activation, scale, units), fourPoints()), {300, 200});
            QCOMPARE(titlesOf(figure).size(), std::size_t(10));
        }
}

QTEST_GUILESS_MAIN(TestStages)
#include "test_stages.moc"
