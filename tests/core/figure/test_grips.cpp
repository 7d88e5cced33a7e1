// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/parameter_key.h"
#include "core/figure/catalogue.h"
#include "core/figure/diagram.h"
#include "core/figure/diagram_layout.h"
#include "core/figure/hidden.h"
#include "core/figure/hidden_grips.h"
#include "core/figure/input.h"
#include "core/figure/parameter_names.h"
#include "core/geometry/plane_map.h"
#include "core/training/parameters.h"
#include "tests/core/figure/figure_cases.h"

#include <QTest>

using namespace tanhgram;

namespace {

constexpr int freely = 0;

Network with(const Network& network, const Patch& patch) {
    Experiment experiment;
    experiment.network = network;
    const auto next = patched(experiment, patch);
    return next ? next->network : Network{};
}

double at(Network network, const char* key) {
    return *parameterAt(network, key);
}

Figure hiddenOf(const Network& network) {
    return hiddenFigure(snapshot(network, parabolas()), {600, 500});
}

const Grip* gripOf(const Figure& figure, GripKind kind, Eigen::Index column = 0) {
    for (const Grip& grip : figure.grips)
        if (grip.kind == kind && grip.column == column)
            return &grip;
    return nullptr;
}

Vertex imageOf(const Network& network, const Vertex& point) {
    return PlaneMap(network).hidden(point);
}

double logitOnLine(const Network& network, const Vertex& h) {
    return network.output.weights.dot(h) + network.output.bias;
}

bool isNear(const Vertex& a, const Vertex& b, double within = 1e-9) {
    return (a - b).norm() <= within;
}

Network fiveUnits() {
    std::mt19937 random(3);
    Network network;
    network.hidden = {randomLayer(random, Activation::Tanh, 5, 2, 1)};
    network.output = {Eigen::VectorXd::Constant(5, 0.5), 0.1};
    return network;
}

} // namespace

class TestGrips : public QObject {
    Q_OBJECT

private slots:
    void anImageComesWhereItIsDragged_data();
    void anImageComesWhereItIsDragged();
    void weightsComeInTheStepsOfTheSliders();
    void aCoordinateThatIsNotMovedKeepsItsWeight();
    void noHandGoesFurtherThanTheSliders();
    void reluLetsGoOfAnImageAboveZero();
    void theLineComesWhereItIsDragged();
    void theNormalTurnsTheLineAboutItsFoot();
    void aLineThatIsNoneCanBePulledOut();
    void strokesMoveByTheirLength();
    void everyShapeOffersWhatItHas();
    void theRangeStaysWhileTheHandDrags();
    void theDiagramOffersEveryParameterInOrder();
    void numbersInTheDiagramStayApart();
    void theHandLeavesNoMark();
};

void TestGrips::anImageComesWhereItIsDragged_data() {
    QTest::addColumn<int>("activation");
    QTest::addColumn<int>("what");
    QTest::addColumn<double>("x");
    QTest::addColumn<double>("y");
    for (const Activation activation : allActivations)
        for (const int what : {0, 1, 2}) {
            const double low =
                activation == Activation::Sigmoid || activation == Activation::Relu ? 0.2 : -0.4;
            QTest::addRow("%s, %s", name(activation).data(),
                          what == 2   ? "origin"
                          : what == 1 ? "(0, 1)"
                                      : "(1, 0)")
                << static_cast<int>(activation) << what << low << 0.7;
        }
}

void TestGrips::anImageComesWhereItIsDragged() {
    QFETCH(const int, activation);
    QFETCH(const int, what);
    QFETCH(const double, x);
    QFETCH(const double, y);
    const Network network = twoUnits(static_cast<Activation>(activation), 1);
    const Figure figure = hiddenOf(network);
    const Grip* grip = what == 2 ? gripOf(figure, GripKind::Origin) : gripOf(figure, GripKind::Column, what);
    QVERIFY(grip != nullptr);
    const Vertex source = what == 2 ? Vertex(0, 0) : Vertex(Vertex::Unit(what));
    QVERIFY(isNear(grip->path.back(), imageOf(network, source)));
    const Network after = with(network, dragged(network, *grip, grip->path.back(), {x, y}, freely));
    QVERIFY(isNear(imageOf(after, source), {x, y}));
    // What it does not move stays: the other column, or W, and the output.
    QCOMPARE(after.output, network.output);
    if (what == 2)
        QCOMPARE(after.hidden[0].weights, network.hidden[0].weights);
    else
        QVERIFY(isNear(imageOf(after, {0, 0}), imageOf(network, {0, 0})));
}

void TestGrips::weightsComeInTheStepsOfTheSliders() {
    const Network network = identityNetwork();
    const Figure figure = hiddenOf(network);
    const Grip* e1 = gripOf(figure, GripKind::Column, 0);
    const Network after = with(network, dragged(network, *e1, {1, 0}, {0.532, 0.768}));
    QCOMPARE(at(after, "w11"), 0.5);
    QCOMPARE(at(after, "w21"), 0.8);
}

void TestGrips::aCoordinateThatIsNotMovedKeepsItsWeight() {
    Network network = twoUnits(Activation::Tanh, 1);
    network.hidden[0].weights(1, 0) = 25; // tanh of it is 1 to the last digit
    const Figure figure = hiddenOf(network);
    const Grip* e1 = gripOf(figure, GripKind::Column, 0);
    const Vertex image = e1->path.back();
    const Network after = with(network, dragged(network, *e1, image, image - Vertex(0.2, 0)));
    QCOMPARE(at(after, "w21"), 25.0);
    QVERIFY(at(after, "w11") < at(network, "w11"));
}

void TestGrips::noHandGoesFurtherThanTheSliders() {
    Network network = identityNetwork();
    const Figure figure = hiddenOf(network);
    const Grip* e1 = gripOf(figure, GripKind::Column, 0);
    QCOMPARE(at(with(network, dragged(network, *e1, {1, 0}, {7, -9})), "w11"), parameterReach);
    QCOMPARE(at(with(network, dragged(network, *e1, {1, 0}, {7, -9})), "w21"), -parameterReach);
    // What training has brought further out can stay there, or come back.
    network.hidden[0].weights(0, 0) = 5;
    QCOMPARE(at(with(network, dragged(network, *e1, {5, 0}, {9, 0})), "w11"), 5.0);
    QCOMPARE(at(with(network, dragged(network, *e1, {5, 0}, {4, 0})), "w11"), 4.0);
    // And sigmoid reaches no image of 1, however far it is dragged.
    network = twoUnits(Activation::Sigmoid, 1);
    const Figure bent = hiddenOf(network);
    const Grip* origin = gripOf(bent, GripKind::Origin);
    QCOMPARE(at(with(network, dragged(network, *origin, origin->path.back(), {2, -2})), "b11"),
             parameterReach);
}

void TestGrips::reluLetsGoOfAnImageAboveZero() {
    Network network = identityNetwork();
    network.hidden[0].activation = Activation::Relu;
    network.hidden[0].weights(1, 0) = -0.8;
    const Figure figure = hiddenOf(network);
    const Grip* e1 = gripOf(figure, GripKind::Column, 0);
    QVERIFY(isNear(e1->path.back(), {1, 0}));
    QCOMPARE(at(with(network, dragged(network, *e1, {1, 0}, {1, 0.3}, freely)), "w21"), 0.3);
    QCOMPARE(at(with(network, dragged(network, *e1, {1, 0}, {1, -0.3}, freely)), "w21"), -1.1);
    QCOMPARE(at(with(network, dragged(network, *e1, {1, 0}, {0.5, 0}, freely)), "w21"), -0.8);
}

void TestGrips::theLineComesWhereItIsDragged() {
    const Network network = twoUnits(Activation::Tanh, 1);
    const Figure figure = hiddenOf(network);
    const Grip* line = gripOf(figure, GripKind::Line);
    QVERIFY(line != nullptr);
    for (const Vertex& end : line->path)
        QVERIFY(std::abs(logitOnLine(network, end)) < 1e-9);
    QVERIFY(std::abs(logitOnLine(network, line->label)) < 1e-9);
    const Vertex to(0.3, -0.2);
    const Network after = with(network, dragged(network, *line, line->path.front(), to, freely));
    QVERIFY(std::abs(logitOnLine(after, to)) < 1e-9);
    QCOMPARE(after.output.weights, network.output.weights);
    QCOMPARE(after.hidden, network.hidden);
}

void TestGrips::theNormalTurnsTheLineAboutItsFoot() {
    const Network network = twoUnits(Activation::Tanh, 1);
    const Figure figure = hiddenOf(network);
    const Grip* normal = gripOf(figure, GripKind::Normal);
    QVERIFY(normal != nullptr);
    const Vertex foot = normal->path.front(), tip = normal->path.back();
    QVERIFY(isNear(tip - foot, normal->unit * network.output.weights));
    // A quarter turn, and twice as long.
    const Vertex turned(-(tip - foot).y(), (tip - foot).x());
    const Network after = with(network, dragged(network, *normal, tip, foot + 2 * turned, freely));
    QVERIFY(isNear(after.output.weights, 2 * Vertex(1.2, 0.8)));
    QVERIFY(std::abs(logitOnLine(after, foot)) < 1e-9);
    // In steps, the line goes through the foot as nearly as a hundredth of the bias allows.
    const Network stepped = with(network, dragged(network, *normal, tip, foot + 1.03 * turned));
    QCOMPARE(at(stepped, "w13"), 1.2);
    QCOMPARE(at(stepped, "w23"), 0.8);
    QVERIFY(std::abs(logitOnLine(stepped, foot)) <= 0.005 + 1e-12);
}

void TestGrips::aLineThatIsNoneCanBePulledOut() {
    Network network = identityNetwork();
    network.output.weights.setZero();
    const Figure figure = hiddenOf(network);
    QVERIFY(gripOf(figure, GripKind::Line) == nullptr);
    const Grip* normal = gripOf(figure, GripKind::Normal);
    QVERIFY(normal != nullptr);
    const Vertex foot = normal->path.front();
    QVERIFY(isNear(normal->path.back(), foot));
    const Network after =
        with(network, dragged(network, *normal, foot, foot + normal->unit * Vertex(1, 2), freely));
    QVERIFY(isNear(after.output.weights, {1, 2}));
    QVERIFY(std::abs(logitOnLine(after, foot)) < 1e-9);
}

void TestGrips::strokesMoveByTheirLength() {
    const Network network = twoUnits(Activation::Sigmoid, 1);
    const Figure figure = hiddenOf(network);
    const Network column = with(network, nudged(network, *gripOf(figure, GripKind::Column, 1), {0.1, -0.01}));
    QCOMPARE(at(column, "w12"), -0.6);
    QCOMPARE(at(column, "w22"), 1.09);
    const Network line = with(network, nudged(network, *gripOf(figure, GripKind::Line), {0, 0.1}));
    QCOMPARE(at(line, "b13"), 0.42);
    const Grip* normal = gripOf(figure, GripKind::Normal);
    const Network turned = with(network, nudged(network, *normal, {0.1, 0}));
    QCOMPARE(at(turned, "w13"), 0.9);
    QVERIFY(std::abs(logitOnLine(turned, normal->path.front())) <= 0.005 + 1e-12);
    const Figure diagram = networkFigure(snapshot(network, noPoints()), {600, 400});
    const Network weight = with(network, nudged(network, diagram.grips.front(), {0, -0.1}));
    QCOMPARE(at(weight, "w11"), 0.8);
    QVERIFY(nudged(with(network, {{"w11", 3.0, {}}}), diagram.grips.front(), {0, 1}).empty());
}

void TestGrips::everyShapeOffersWhatItHas() {
    // Two of five units are drawn, and the decision is no line between them.
    const Network five = fiveUnits();
    const Figure wide = hiddenOf(five);
    QVERIFY(gripOf(wide, GripKind::Line) == nullptr);
    QVERIFY(gripOf(wide, GripKind::Normal) == nullptr);
    const Grip* e2 = gripOf(wide, GripKind::Column, 1);
    QCOMPARE(e2->keys, (std::vector<std::string>{"hidden.0.weights.0.1", "hidden.0.weights.1.1"}));
    const Network moved = with(five, dragged(five, *e2, e2->path.back(), {0.1, -0.2}, freely));
    QVERIFY(isNear(imageOf(moved, {0, 1}), {0.1, -0.2}));
    QCOMPARE(Eigen::MatrixXd(moved.hidden[0].weights.bottomRows(3)),
             Eigen::MatrixXd(five.hidden[0].weights.bottomRows(3)));

    const Network three = deep(Activation::Tanh, 1, 2);
    const Figure deepFigure = hiddenOf(three);
    QVERIFY(gripOf(deepFigure, GripKind::Column, 0) == nullptr);
    QVERIFY(gripOf(deepFigure, GripKind::Line) != nullptr);
    const Grip* origin = gripOf(deepFigure, GripKind::Origin);
    QCOMPARE(origin->keys, (std::vector<std::string>{"hidden.2.biases.0", "hidden.2.biases.1"}));
    const Network pushed = with(three, dragged(three, *origin, origin->path.back(), {0.3, 0.2}, freely));
    QVERIFY(isNear(imageOf(pushed, {0, 0}), {0.3, 0.2}));

    Network one = identityNetwork();
    one.hidden[0].weights = Eigen::MatrixXd::Ones(1, 2);
    one.hidden[0].biases = Eigen::VectorXd::Zero(1);
    one.output.weights = Eigen::VectorXd::Ones(1);
    const Figure flat = hiddenOf(one);
    const Grip* single = gripOf(flat, GripKind::Column, 0);
    QCOMPARE(single->keys.size(), std::size_t(1));
    QVERIFY(isNear(imageOf(with(one, dragged(one, *single, {1, 0}, {0.4, 5}, freely)), {1, 0}), {0.4, 0}));
}

void TestGrips::theRangeStaysWhileTheHandDrags() {
    Snapshot state = snapshot(identityNetwork(), parabolas());
    const Canvas canvas{600, 500};
    const Figure before = hiddenFigure(state, canvas);
    const Grip* normal = gripOf(before, GripKind::Normal);
    state.look.held = heldBy(before, *normal);
    state.network.hidden[0].weights *= 2.5;
    state.network.output.weights << 0.7, -1;
    const Figure during = hiddenFigure(state, canvas);
    QCOMPARE(during.x.low, before.x.low);
    QCOMPARE(during.y.high, before.y.high);
    QCOMPARE(gripOf(during, GripKind::Normal)->path.front(), normal->path.front());
    QVERIFY(isNear(gripOf(during, GripKind::Normal)->path.back(),
                   normal->path.front() + normal->unit * Vertex(0.7, -1)));
    // Where the hand leaves the figure, the figure grows, but not beyond what weights can reach.
    keepInSight(*state.look.held, {2, 0});
    QVERIFY(hiddenFigure(state, canvas).x.high > 2);
    keepInSight(*state.look.held, {1000, 0});
    QVERIFY(hiddenFigure(state, canvas).x.high < 10);
}

void TestGrips::theDiagramOffersEveryParameterInOrder() {
    for (const Network& network : {identityNetwork(), fiveUnits(), deep(Activation::Relu, 1, 3)}) {
        const Figure figure = networkFigure(snapshot(network, fourPoints()), {900, 400});
        const std::vector<std::string> keys = parameterKeys(network);
        QCOMPARE(keys.size(), parameterCount(network));
        QCOMPARE(figure.grips.size(), keys.size());
        const std::vector<double> values = parametersOf(network);
        for (std::size_t i = 0; i < keys.size(); ++i) {
            QCOMPARE(figure.grips[i].keys, std::vector<std::string>{keys[i]});
            QCOMPARE(at(network, keys[i].c_str()), values[i]);
            QCOMPARE(parameterName(network, keys[i]), parameterNames(network)[i]);
        }
    }
    const DiagramLayout layout(fiveUnits(), {{0, 0}, {500, 400}});
    const std::vector<Grip> grips = layout.grips();
    QCOMPARE(grips[layout.weightIndex(1, 1, 4)].keys.front(), std::string("hidden.0.weights.4.1"));
    QCOMPARE(grips[layout.biasIndex(1, 3)].keys.front(), std::string("hidden.0.biases.3"));
    QCOMPARE(grips[layout.weightIndex(2, 2, 0)].keys.front(), std::string("output.weights.2"));
    QCOMPARE(grips[layout.biasIndex(2, 0)].keys.front(), std::string("output.bias"));
    QCOMPARE(dottedKey(identityNetwork(), "w21"), std::string("hidden.0.weights.1.0"));
    QCOMPARE(dottedKey(identityNetwork(), "b13"), std::string("output.bias"));
    QCOMPARE(dottedKey(fiveUnits(), "w21"), std::string("w21"));
}

void TestGrips::numbersInTheDiagramStayApart() {
    const DiagramLayout small(identityNetwork(), {{0, 0}, {600, 150}});
    const DiagramLayout wide(fiveUnits(), {{0, 0}, {500, 400}});
    for (const DiagramLayout* layout : {&small, &wide}) {
        Path places;
        for (std::size_t column = 1; column < layout->columns(); ++column)
            for (Eigen::Index to = 0; to < layout->nodes(column); ++to)
                for (Eigen::Index from = 0; from < layout->nodes(column - 1); ++from) {
                    const auto place = layout->number(column, from, to);
                    QVERIFY(place.has_value());
                    places.push_back(*place);
                }
        for (std::size_t i = 0; i < places.size(); ++i)
            for (std::size_t j = 0; j < i; ++j) {
                const Vertex apart = (places[i] - places[j]).cwiseAbs();
                QVERIFY(apart.x() >= 40 || apart.y() >= 16);
            }
    }
    // Small networks have room for names, too.
    QVERIFY(small.hasNames());
    // Where there is no room, numbers are left out rather than piled up.
    const DiagramLayout crowded(deep(Activation::Tanh, 1, 3), {{0, 0}, {200, 100}});
    QVERIFY(!crowded.number(2, 0, 0) || !crowded.number(2, 1, 2));
}

void TestGrips::theHandLeavesNoMark() {
    Snapshot state = snapshot(twoUnits(Activation::Tanh, 1), parabolas());
    state.look.emphasis = {"hidden.0.weights.0.0", "output.bias"};
    Snapshot still = state;
    still.look = withoutHand(state.look);
    for (const FigureKind& kind : figureCatalogue())
        if (!kind.ofRun && kind.name != "input")
            QVERIFY2(kind.draw(state, {500, 400}).marks == kind.draw(still, {500, 400}).marks,
                     kind.name.data());
    // In the input space the emphasised unit has its line, and a name on it.
    const std::size_t marks = inputFigure(still, {500, 400}).marks.size();
    QCOMPARE(inputFigure(state, {500, 400}).marks.size(), marks + 2);
    state.look.emphasis = {"output.bias", "hidden.1.biases.0"};
    QCOMPARE(inputFigure(state, {500, 400}).marks.size(), marks);
    still.look.held = Held{};
    QCOMPARE(withoutHand(still.look), Look{});
}

QTEST_APPLESS_MAIN(TestGrips)
#include "test_grips.moc"
