// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/random/random_state.h"
#include "core/training/elementary.h"
#include "core/training/kernel.h"
#include "core/training/parameters.h"
#include "core/training/train.h"
#include "tests/support/experiments.h"

#include <QTest>

#include <cmath>
#include <numeric>
#include <random>

using namespace tanhgram;

namespace {

DataSet randomData(std::mt19937& engine, int count) {
    std::normal_distribution<double> normal;
    std::vector<LabelledPoint> points;
    for (int i = 0; i < count; ++i) {
        const double x1 = normal(engine);
        points.push_back({x1, normal(engine), static_cast<int>(engine() % 2)});
    }
    return dataSetOf(points);
}

Network randomNetwork(std::mt19937& engine, const std::vector<int>& units, Activation activation) {
    std::normal_distribution<double> normal;
    const auto number = [&](auto) { return normal(engine); };
    Network network;
    Eigen::Index inputs = inputCount;
    for (const Eigen::Index count : units) {
        network.hidden.push_back({activation, Eigen::MatrixXd::Zero(count, inputs).unaryExpr(number),
                                  Eigen::VectorXd::Zero(count).unaryExpr(number)});
        inputs = count;
    }
    network.output = {Eigen::VectorXd::Zero(inputs).unaryExpr(number), normal(engine)};
    return network;
}

double lossAt(const Network& shape, const std::vector<double>& parameters, const DataSet& data) {
    return crossEntropy(forward(withParameters(shape, parameters.data()), data.points).logits, data.labels);
}

} // namespace

class TestTraining : public QObject {
    Q_OBJECT

private slots:
    void theRandomStreamIsNumpys_data();
    void theRandomStreamIsNumpys();
    void elementaryFunctionsMatchTheLibrary();
    void gradientsMatchCentralDifferences_data();
    void gradientsMatchCentralDifferences();
    void theNotebooksResultComesOut();
    void theSameExperimentGivesTheSameRun();
    void measuresAgreeWithTheForwardPass();
    void momentumAndShortBatchesFollowTheFormula();
    void glorotWeightsAreDrawnInTheDocumentedOrder();
    void divergenceIsNoticedAtItsUpdate();
    void aRunCanBeStoppedAndSearched();
};

void TestTraining::theRandomStreamIsNumpys_data() {
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<QList<quint32>>("twice");
    QTest::addColumn<QList<double>>("normals");
    QTest::addColumn<QList<quint32>>("five");
    QTest::addColumn<double>("last");
    // numpy 1.24: r = RandomState(seed); a = arange(10); r.shuffle(a); r.shuffle(a); r.randn(3);
    // b = arange(5); r.shuffle(b); r.randn(1) - an odd number of normals, so that the cached one is used
    // after a shuffle.
    QTest::newRow("0") << 0U << QList<quint32>{9, 6, 8, 4, 5, 0, 2, 7, 3, 1}
                       << QList<double>{-0.08767306723970031, 1.366879366926775, 1.1253141037750505}
                       << QList<quint32>{2, 3, 4, 1, 0} << -0.35899555156937407;
    QTest::newRow("13") << 13U << QList<quint32>{2, 0, 3, 5, 9, 7, 6, 8, 4, 1}
                        << QList<double>{1.4786857374358966, -1.0453771305385342, -0.7889890249515489}
                        << QList<quint32>{1, 2, 4, 0, 3} << -1.261605945319069;
    QTest::newRow("largest") << 4294967295U << QList<quint32>{3, 6, 1, 8, 9, 0, 2, 4, 7, 5}
                             << QList<double>{-0.026158136126360088, 1.0043764198646392, 0.6443745052250457}
                             << QList<quint32>{0, 2, 4, 3, 1} << -1.3853786547521056;
}

void TestTraining::theRandomStreamIsNumpys() {
    QFETCH(quint32, seed);
    QFETCH(QList<quint32>, twice);
    QFETCH(QList<double>, normals);
    QFETCH(QList<quint32>, five);
    QFETCH(double, last);
    RandomState random(seed);
    std::vector<std::uint32_t> ten(10);
    std::iota(ten.begin(), ten.end(), 0U);
    random.shuffle(ten);
    random.shuffle(ten);
    QVERIFY(std::equal(ten.begin(), ten.end(), twice.begin(), twice.end()));
    // The last digit may differ with the C library's logarithm.
    for (const double expected : normals)
        QVERIFY(std::abs(random.normal() - expected) < 1e-15 * (1 + std::abs(expected)));
    std::vector<std::uint32_t> small(5);
    std::iota(small.begin(), small.end(), 0U);
    random.shuffle(small);
    QVERIFY(std::equal(small.begin(), small.end(), five.begin(), five.end()));
    QVERIFY(std::abs(random.normal() - last) < 2e-15);
}

void TestTraining::elementaryFunctionsMatchTheLibrary() {
    // 4 units in the last place: the polynomial, two roundings of the reduction, and the division.
    constexpr double tolerance = 4 * 2.22e-16;
    for (double z = -40; z <= 40; z += 0.00137) {
        QVERIFY(std::abs(elementary::tanh(z) - std::tanh(z)) <= tolerance * std::abs(std::tanh(z)));
        const double sigmoid = value(Activation::Sigmoid, z);
        QVERIFY(std::abs(elementary::sigmoid(z) - sigmoid) <= 2 * tolerance * sigmoid);
    }
    for (const double z : {1e-300, 1e-17, 1e-9, 1e-4})
        QVERIFY(std::abs(elementary::tanh(z) - std::tanh(z)) <= tolerance * z);
    for (const double z : {710.0, 1e9, 1e300}) {
        QCOMPARE(elementary::tanh(z), 1.0);
        QCOMPARE(elementary::tanh(-z), -1.0);
        QCOMPARE(elementary::sigmoid(z), 1.0);
        QVERIFY(elementary::sigmoid(-z) >= 0 && elementary::sigmoid(-z) < 1e-300);
    }
}

void TestTraining::gradientsMatchCentralDifferences_data() {
    QTest::addColumn<int>("activation");
    QTest::addColumn<QList<int>>("units");
    for (const Activation each : allActivations)
        for (const QList<int>& units : {QList<int>{2}, {5}, {1}, {8, 3}, {3, 2, 4, 2, 3, 2}})
            QTest::addRow("%s, %d layers, %d first", name(each).data(), static_cast<int>(units.size()),
                          units[0])
                << static_cast<int>(each) << units;
}

void TestTraining::gradientsMatchCentralDifferences() {
    QFETCH(int, activation);
    QFETCH(QList<int>, units);
    std::mt19937 engine(7);
    const DataSet data = randomData(engine, 13);
    const Network network = randomNetwork(engine, {units.begin(), units.end()},
                                          allActivations[static_cast<std::size_t>(activation)]);
    std::vector<std::uint32_t> rows(13);
    std::iota(rows.begin(), rows.end(), 0U);
    Kernel kernel(network, data, 13);
    const std::vector<double> gradient = kernel.gradient(rows);
    const double size =
        std::sqrt(std::inner_product(gradient.begin(), gradient.end(), gradient.begin(), 0.0));

    std::vector<double> parameters = parametersOf(network);
    QCOMPARE(gradient.size(), parameters.size());
    for (std::size_t i = 0; i < parameters.size(); ++i) {
        constexpr double h = 1e-5;
        const double here = parameters[i];
        parameters[i] = here + h;
        const double above = lossAt(network, parameters, data);
        parameters[i] = here - h;
        const double below = lossAt(network, parameters, data);
        parameters[i] = here;
        // The difference itself is good to about h^2 and eps / h: 1e-10 of losses around 1.
        QVERIFY2(std::abs(gradient[i] - (above - below) / (2 * h)) <= 1e-6 * (size + 1e-3),
                 qPrintable(QString::number(i)));
    }
}

void TestTraining::theNotebooksResultComesOut() {
    const Run run = train(notebookExperiment());
    QVERIFY(!run.divergedAt);
    QCOMPARE(run.updates(), std::size_t(18750));
    QCOMPARE(run.losses.size(), std::size_t(151));
    const Network end = run.at(run.updates());
    // What the notebook prints: the kernel as (inputs x units), so the transpose of our W. Keras worked in
    // 32-bit floats, whose rounding over 18,750 updates leaves differences of some 1e-5.
    const double expected[] = {-4.7761188, -4.5376463, -4.3531065, 4.010479, -1.7944971,
                               1.6984158,  6.3906374,  -6.5252028, 5.300107};
    const std::vector<double> found = parametersOf(end);
    for (std::size_t i = 0; i < 9; ++i)
        QVERIFY2(std::abs(found[i] - expected[i]) < 5e-5,
                 qPrintable(QString("%1: %2").arg(i).arg(found[i], 0, 'g', 10)));
    QCOMPARE(run.accuracies.back(), 1.0);
}

void TestTraining::theSameExperimentGivesTheSameRun() {
    Experiment experiment = notebookExperiment();
    experiment.training.epochs = 3;
    const Run first = train(experiment);
    const Run second = train(experiment);
    QVERIFY(first.parameters == second.parameters);
    QVERIFY(first.losses == second.losses);
    experiment.training.seed = 14;
    QVERIFY(train(experiment).parameters != first.parameters);
}

void TestTraining::measuresAgreeWithTheForwardPass() {
    Experiment experiment = notebookExperiment();
    experiment.training.epochs = 20;
    const Run run = train(experiment);
    const DataSet data = dataSet(experiment.data);
    for (const std::size_t epoch : {0, 1, 20}) {
        const Forward values = forward(run.at(epoch * run.updatesPerEpoch), data.points);
        QVERIFY(std::abs(run.losses[epoch] - crossEntropy(values.logits, data.labels)) < 1e-12);
        QCOMPARE(run.accuracies[epoch], accuracy(values.logits, data.labels));
    }
}

void TestTraining::momentumAndShortBatchesFollowTheFormula() {
    std::mt19937 engine(3);
    const DataSet data = randomData(engine, 10);
    const Network network = randomNetwork(engine, {3}, Activation::Sigmoid);
    std::vector<std::uint32_t> rows(10);
    std::iota(rows.begin(), rows.end(), 0U);
    Kernel kernel(network, data, 4);
    std::vector<double> weights = parametersOf(network);
    std::vector<double> velocity(weights.size());
    for (const auto& [first, count] : {std::pair{0U, 4U}, {4U, 4U}, {8U, 2U}}) {
        const std::span<const std::uint32_t> batch(rows.data() + first, count);
        Kernel fresh(withParameters(network, weights.data()), data, 4);
        const std::vector<double> gradient = fresh.gradient(batch);
        QVERIFY(kernel.update(batch, 0.3, 0.7));
        for (std::size_t i = 0; i < weights.size(); ++i) {
            velocity[i] = 0.3 * gradient[i] + 0.7 * velocity[i];
            weights[i] -= velocity[i];
            QVERIFY(std::abs(kernel.parameters()[i] - weights[i]) < 1e-14);
        }
    }
}

void TestTraining::glorotWeightsAreDrawnInTheDocumentedOrder() {
    Experiment experiment;
    experiment.data = Generator::Xor;
    experiment.training.initial = InitialWeights::GlorotNormal;
    experiment.training.seed = 13;
    const Network network = initialNetwork(experiment);
    // XOR is not shuffled first, so these are the first numbers of RandomState(13).randn, inputs x units.
    RandomState random(13);
    const double hidden = std::sqrt(2.0 / 4);
    const DenseLayer& layer = network.hidden.front();
    QCOMPARE(layer.weights(0, 0), hidden * random.normal());
    QCOMPARE(layer.weights(1, 0), hidden * random.normal());
    QCOMPARE(layer.weights(0, 1), hidden * random.normal());
    QCOMPARE(layer.weights(1, 1), hidden * random.normal());
    QCOMPARE(network.output.weights(0), std::sqrt(2.0 / 3) * random.normal());
    QCOMPARE(layer.biases(0), 0.0);
    experiment.data = Generator::Parabolas;
    QVERIFY(initialNetwork(experiment) != network);
}

void TestTraining::divergenceIsNoticedAtItsUpdate() {
    Experiment experiment = notebookExperiment();
    // With no activation to hold them, the two layers' weights multiply each other's steps.
    experiment.network.hidden.front().activation = Activation::Linear;
    experiment.training.learningRate = 1e6;
    experiment.training.momentum = 0.9;
    const Run run = train(experiment);
    QVERIFY(run.divergedAt);
    QCOMPARE(run.updates() + 1, *run.divergedAt);
    for (const double parameter : run.parameters)
        QVERIFY(std::isfinite(parameter));
    for (const double loss : run.losses)
        QVERIFY(std::isfinite(loss));
}

void TestTraining::aRunCanBeStoppedAndSearched() {
    Experiment experiment = notebookExperiment();
    std::stop_source source;
    const Run run = train(
        experiment,
        [&](double share) {
            if (share >= 0.1)
                source.request_stop();
        },
        source.get_token());
    QCOMPARE(run.updates(), std::size_t(15 * 125));
    QCOMPARE(*updateWith(run, run.at(1000)), std::size_t(1000));
    Network other = run.at(1000);
    other.output.bias += 1e-9;
    QVERIFY(!updateWith(run, other));
}

QTEST_APPLESS_MAIN(TestTraining)
#include "test_training.moc"
