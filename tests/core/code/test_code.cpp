// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/code/keras.h"
#include "core/code/numpy.h"
#include "core/code/pytorch.h"
#include "core/network/forward.h"
#include "tests/support/patience.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <cmath>

using namespace tanhgram;

namespace {

// Debian's own Python is the one that its numpy package serves.
const QString python = QStringLiteral("/usr/bin/python3");

struct Outcome {
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;
};

Outcome run(const std::string& script) {
    QProcess process;
    process.start(python, {"-"});
    process.write(script.data(), static_cast<qint64>(script.size()));
    process.closeWriteChannel();
    if (!process.waitForFinished(2 * patience))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

struct Trained {
    Network network;
    double loss = NAN;
    double accuracy = NAN;
};

Eigen::VectorXd vectorOf(const QJsonArray& numbers) {
    Eigen::VectorXd vector(numbers.size());
    for (qsizetype i = 0; i < numbers.size(); ++i)
        vector(i) = numbers[i].toDouble();
    return vector;
}

Trained trainedBy(const Experiment& experiment) {
    const Outcome outcome = run(numpyScript(experiment));
    if (outcome.exitCode != 0)
        qWarning("%s", outcome.errors.constData());
    const QJsonObject json = QJsonDocument::fromJson(outcome.output).object();
    Trained trained{experiment.network, json["loss"].toDouble(NAN), json["accuracy"].toDouble(NAN)};
    const QJsonArray layers = json["hidden"].toArray();
    if (layers.size() != static_cast<qsizetype>(trained.network.hidden.size()))
        return {};
    for (qsizetype i = 0; i < layers.size(); ++i) {
        DenseLayer& layer = trained.network.hidden[static_cast<std::size_t>(i)];
        const QJsonArray rows = layers[i]["weights"].toArray();
        for (qsizetype row = 0; row < rows.size(); ++row)
            layer.weights.row(row) = vectorOf(rows[row].toArray());
        layer.biases = vectorOf(layers[i]["biases"].toArray());
    }
    trained.network.output.weights = vectorOf(json["output"]["weights"].toArray());
    trained.network.output.bias = json["output"]["bias"].toDouble();
    return trained;
}

// Every number of a network, in one fixed order, to be read or moved.
std::vector<double*> parametersOf(Network& network) {
    std::vector<double*> all;
    for (DenseLayer& layer : network.hidden) {
        for (Eigen::Index i = 0; i < layer.weights.size(); ++i)
            all.push_back(layer.weights.data() + i);
        for (double& bias : layer.biases)
            all.push_back(&bias);
    }
    for (double& weight : network.output.weights)
        all.push_back(&weight);
    all.push_back(&network.output.bias);
    return all;
}

Experiment recordedExperiment() {
    Experiment experiment;
    DenseLayer& layer = experiment.network.hidden[0];
    layer.activation = Activation::Tanh;
    layer.weights << -0.22570734, -0.5436827, -0.11073513, 0.01975952;
    experiment.network.output.weights << -0.01403875, -0.00688761;
    return experiment;
}

Experiment deepExperiment(Activation activation) {
    Experiment experiment;
    experiment.data = Generator::Moons;
    experiment.network.hidden.clear();
    Eigen::Index inputs = inputCount;
    for (int i = 0; i < 3; ++i) {
        DenseLayer layer{activation, Eigen::MatrixXd(4, inputs), Eigen::VectorXd::LinSpaced(4, -0.2, 0.3)};
        for (Eigen::Index k = 0; k < layer.weights.size(); ++k)
            layer.weights.data()[k] = 0.8 * std::sin(static_cast<double>(5 * i + 2 * k + 1));
        experiment.network.hidden.push_back(layer);
        inputs = 4;
    }
    experiment.network.output = {Eigen::VectorXd::LinSpaced(4, -0.5, 0.7), 0.1};
    return experiment;
}

double lossOf(const Network& network, const DataSet& data) {
    return crossEntropy(forward(network, data.points).logits, data.labels);
}

} // namespace

class TestCode : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void theRecordedRunComesOut();
    void untrainedWeightsComeBackExactly();
    void lossAndAccuracyAreThoseOfTheNetwork_data();
    void lossAndAccuracyAreThoseOfTheNetwork();
    void oneFullStepFollowsTheGradient_data();
    void oneFullStepFollowsTheGradient();
    void drawnWeightsAreGlorotNormal();
    void aDivergedRunSaysSo();
    void everyScriptIsPython_data();
    void everyScriptIsPython();
};

void TestCode::initTestCase() {
    if (run("import numpy").exitCode != 0)
        QSKIP("the scripts run where /usr/bin/python3 has numpy (package python3-numpy)");
}

void TestCode::theRecordedRunComesOut() {
    const Trained trained = trainedBy(recordedExperiment());
    const DenseLayer& layer = trained.network.hidden.at(0);
    const OutputUnit& output = trained.network.output;
    // What Keras printed after 18750 updates in 32-bit floats, whose rounding reaches the fifth decimal.
    // Its kernel is inputs x units: the transpose of our rows per unit.
    constexpr double tolerance = 5e-5;
    Eigen::Matrix2d kernel;
    kernel << -4.7761188, -4.3531065, -4.5376463, 4.010479;
    QVERIFY((layer.weights.transpose() - kernel).cwiseAbs().maxCoeff() < tolerance);
    QVERIFY((layer.biases - Eigen::Vector2d(-1.7944971, 1.6984158)).cwiseAbs().maxCoeff() < tolerance);
    QVERIFY((output.weights - Eigen::Vector2d(6.3906374, -6.5252028)).cwiseAbs().maxCoeff() < tolerance);
    QVERIFY(std::abs(output.bias - 5.300107) < tolerance);
    QCOMPARE(trained.accuracy, 1.0);
}

void TestCode::untrainedWeightsComeBackExactly() {
    Experiment experiment = deepExperiment(Activation::Relu);
    experiment.training.epochs = 0;
    experiment.network.hidden[0].weights(0, 0) = 1e300;
    experiment.network.hidden[1].biases(2) = -5e-324;
    experiment.network.hidden[0].weights(1, 0) = 0.1 + 0.2;
    experiment.network.hidden[1].weights.col(0).setZero();
    QVERIFY(trainedBy(experiment).network == experiment.network);
}

void TestCode::lossAndAccuracyAreThoseOfTheNetwork_data() {
    QTest::addColumn<DataSource>("data");
    for (const Generator each : allGenerators) {
        const std::string word(name(each));
        QTest::newRow(word.c_str()) << DataSource(each);
        QTest::newRow((word + ", drawn").c_str()) << DataSource(Sample{each, 151, 0.2, 5});
    }
}

void TestCode::lossAndAccuracyAreThoseOfTheNetwork() {
    QFETCH(DataSource, data);
    Experiment experiment = deepExperiment(Activation::Tanh);
    experiment.data = data;
    experiment.training.epochs = 2;
    experiment.training.momentum = 0.4;
    const Trained trained = trainedBy(experiment);
    const DataSet points = dataSet(data);
    QVERIFY(!(trained.network == experiment.network));
    // The same sums over 2000 points at most, in another order.
    QVERIFY(std::abs(trained.loss - lossOf(trained.network, points)) < 1e-12);
    QCOMPARE(trained.accuracy, accuracy(forward(trained.network, points.points).logits, points.labels));
}

void TestCode::oneFullStepFollowsTheGradient_data() {
    QTest::addColumn<Activation>("activation");
    for (const Activation each : allActivations)
        QTest::newRow(std::string(name(each)).c_str()) << each;
}

void TestCode::oneFullStepFollowsTheGradient() {
    QFETCH(Activation, activation);
    Experiment experiment = deepExperiment(activation);
    experiment.training = {0.5, 0, 500, 1, 13, InitialWeights::Given};
    const DataSet data = dataSet(experiment.data);
    QCOMPARE(data.size(), Eigen::Index(500));
    Trained trained = trainedBy(experiment);
    Network network = experiment.network;
    const auto after = parametersOf(trained.network);
    const auto before = parametersOf(network);
    QCOMPARE(after.size(), before.size());
    constexpr double step = 1e-6;
    for (std::size_t i = 0; i < before.size(); ++i) {
        const double start = *before[i];
        *before[i] = start + step;
        const double above = lossOf(network, data);
        *before[i] = start - step;
        const double below = lossOf(network, data);
        *before[i] = start;
        const double slope = (above - below) / (2 * step);
        // Rounding of the loss over the step is 1e-10; a ReLU corner within the step of one point in 500
        // would weigh in with less than 1e-6.
        QVERIFY(std::abs((start - *after[i]) / experiment.training.learningRate - slope) < 2e-6);
    }
}

void TestCode::drawnWeightsAreGlorotNormal() {
    Experiment experiment;
    experiment.data = Generator::Xor;
    experiment.network.hidden[0].weights.setZero();
    experiment.training.epochs = 0;
    experiment.training.initial = InitialWeights::GlorotNormal;
    const Network network = trainedBy(experiment).network;
    // numpy.random.RandomState(13).randn(6): the kernel (inputs x units) row by row, then the output.
    const double scale = std::sqrt(2.0 / 4);
    Eigen::Matrix2d kernel;
    kernel << -0.71239066, 0.75376638, -0.04450308, 0.45181234;
    QVERIFY((network.hidden[0].weights.transpose() - scale * kernel).cwiseAbs().maxCoeff() < 1e-8);
    const Eigen::Vector2d output = std::sqrt(2.0 / 3) * Eigen::Vector2d(1.34510171, 0.53233789);
    QVERIFY((network.output.weights - output).cwiseAbs().maxCoeff() < 1e-8);
    QVERIFY(network.hidden[0].biases.isZero(0));
}

void TestCode::aDivergedRunSaysSo() {
    Experiment experiment = deepExperiment(Activation::Linear);
    experiment.training.learningRate = 1e5;
    const Outcome outcome = run(numpyScript(experiment));
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY(outcome.output.isEmpty());
    QVERIFY(outcome.errors.contains("The run diverged; try a smaller learning rate."));
}

void TestCode::everyScriptIsPython_data() {
    QTest::addColumn<QString>("script");
    Experiment drawn = deepExperiment(Activation::Sigmoid);
    drawn.training.initial = InitialWeights::GlorotNormal;
    for (const Experiment& each : {Experiment{}, drawn}) {
        QTest::addRow("keras") << QString::fromStdString(kerasScript(each));
        QTest::addRow("pytorch") << QString::fromStdString(pytorchScript(each));
        QTest::addRow("numpy") << QString::fromStdString(numpyScript(each));
    }
}

// Keras and PyTorch need not be installed to see that a script parses.
void TestCode::everyScriptIsPython() {
    QFETCH(QString, script);
    const Outcome outcome =
        run("import ast\nast.parse(r'''" + script.replace("\"\"\"", "'").toStdString() + "''')\n");
    QVERIFY2(outcome.exitCode == 0, outcome.errors.constData());
}

QTEST_GUILESS_MAIN(TestCode)
#include "test_code.moc"
