// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/parameter_key.h"
#include "lessons/math/equations.h"
#include "lessons/math/parser.h"
#include "lessons/math/plain_text.h"
#include "tests/core/figure/figure_cases.h"

#include <QTest>

using namespace tanhgram;

namespace {

const ClassWords words{"logit", "class", "green, if logit > 0", "blue, if logit < 0",
                       "green if logit > 0, blue if < 0"};

Network solved() {
    Network network = question5(Activation::Tanh);
    network.output.weights << -1.8, 1.8;
    network.output.bias = -0.25;
    return network;
}

Network shaped(const std::vector<int>& units) {
    Network network;
    Eigen::Index inputs = inputCount;
    for (const int each : units) {
        network.hidden.push_back({Activation::Relu, Eigen::MatrixXd::Constant(each, inputs, 0.5),
                                  Eigen::VectorXd::Constant(each, -1)});
        inputs = each;
    }
    network.output = {Eigen::VectorXd::Constant(inputs, 2), 3};
    return network;
}

QString plain(const QString& tex, const Network& network) {
    return plainText(parseMath(filledIn(tex, network)).row);
}

} // namespace

class TestEquations : public QObject {
    Q_OBJECT

private slots:
    void oneLayerIsWrittenOut();
    void severalLayersAreNumbered();
    void foldedMatricesHaveNames();
    void everyNumberIsThereOnce_data();
    void everyNumberIsThereOnce();
    void latexHoldsTheNumbers();
    void listenedToUnitByUnit();
};

void TestEquations::oneLayerIsWrittenOut() {
    const Network network = solved();
    QStringList lines;
    for (const QString& tex : equations(network, EquationForm::Numbers, words))
        lines << plain(tex, network);
    QCOMPARE(lines, QStringList({"z = [[−3, 3], [−3, −3]]x + [[1], [−1]]", "h = tanh(z)",
                                 "logit = −1.8h₁ + 1.8h₂ − 0.25",
                                 "class = {green, if logit > 0; blue, if logit < 0}"}));
}

void TestEquations::severalLayersAreNumbered() {
    const Network network = shaped({2, 1, 5});
    const QStringList lines = equations(network, EquationForm::Numbers, words);
    QCOMPARE(lines.size(), 5);
    QCOMPARE(plain(lines[0], network), "h⁽¹⁾ = ReLU([[0.5, 0.5], [0.5, 0.5]]x + [[−1], [−1]])");
    QCOMPARE(plain(lines[1], network), "h⁽²⁾ = ReLU([[0.5, 0.5]]h⁽¹⁾ + [[−1]])");
    QCOMPARE(plain(lines[3], network), "logit = [[2, 2, 2, 2, 2]]h⁽³⁾ + 3");
}

void TestEquations::foldedMatricesHaveNames() {
    const Network network = solved();
    const QStringList lines = equations(network, EquationForm::Names, words);
    QCOMPARE(plain(lines[0], network), "h = tanh(Wx + b)");
    QCOMPARE(plain(lines[1], network), "logit = −1.8h₁ + 1.8h₂ − 0.25");
    QCOMPARE(plain(lines[2], network), "class = green if logit > 0, blue if < 0");
    QCOMPARE(plain(equations(shaped({2, 3}), EquationForm::Names, words)[1], network),
             "h⁽²⁾ = ReLU(W⁽²⁾h⁽¹⁾ + b⁽²⁾)");
}

void TestEquations::everyNumberIsThereOnce_data() {
    QTest::addColumn<QList<int>>("units");
    QTest::newRow("one unit") << QList<int>{1};
    QTest::newRow("2-2-1") << QList<int>{2};
    QTest::newRow("2-5-1") << QList<int>{5};
    QTest::newRow("all there can be") << QList<int>(maxHiddenLayers, maxUnits);
}

void TestEquations::everyNumberIsThereOnce() {
    QFETCH(const QList<int>, units);
    const Network network = shaped({units.begin(), units.end()});
    std::vector<std::string> shown;
    for (const QString& tex : equations(network, EquationForm::Numbers, words)) {
        const ParsedMath math = parseMath(tex);
        QVERIFY2(math.isRight(), qPrintable(tex));
        for (const MathValue& value : valuesIn(math.row))
            shown.push_back(keyInEquation(value.name).toStdString());
    }
    QVERIFY(shown == parameterKeys(network));
    Network numbers = network;
    for (const std::string& key : shown)
        QVERIFY2(parameterAt(numbers, key) != nullptr, key.c_str());
}

void TestEquations::latexHoldsTheNumbers() {
    Network network = solved();
    network.output.bias = 1.0 / 3;
    const QStringList lines = equations(network, EquationForm::Numbers, words);
    QCOMPARE(filledIn(lines[0], network), "z = \\begin{bmatrix} -3 & 3 \\\\ -3 & -3 \\end{bmatrix} x + "
                                          "\\begin{bmatrix} 1 \\\\ -1 \\end{bmatrix}");
    QCOMPARE(filledIn(lines[2], network).simplified(), "\\text{logit} = - 1.8 h_1 + 1.8 h_2 + 0.333333");
}

void TestEquations::listenedToUnitByUnit() {
    QCOMPARE(unitEquations(solved(), "logit"),
             QStringList({"z₁ = −3 x₁ + 3 x₂ + 1", "z₂ = −3 x₁ − 3 x₂ − 1", "h = tanh(z)",
                          "logit = −1.8 h₁ + 1.8 h₂ − 0.25"}));
    QCOMPARE(unitEquations(shaped({2, 1}), "logit").mid(3),
             QStringList({"z²₁ = 0.5 h¹₁ + 0.5 h¹₂ − 1", "h² = ReLU(z²)", "logit = 2 h²₁ + 3"}));
}

QTEST_GUILESS_MAIN(TestEquations)
#include "test_equations.moc"
