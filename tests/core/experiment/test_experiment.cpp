// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/patch.h"
#include "core/experiment/toml.h"
#include "tests/support/files.h"

#include <QDir>
#include <QTest>

#include <random>

using namespace tanhgram;

namespace {

std::string report(const Diagnostics& diagnostics) {
    std::string text;
    for (const Diagnostic& each : diagnostics)
        text += std::to_string(each.position.line) + ":" + std::to_string(each.position.column) + ": " +
                std::string(name(each.problem)) + ": " + english(each.message) + "\n";
    return text;
}

// A name alone, or a sample of it with numbers that are often the usual ones.
DataSource randomData(std::mt19937& engine) {
    const Generator shape = allGenerators[engine() % allGenerators.size()];
    Sample sample = plainSample(shape);
    if (engine() % 2 == 0)
        sample.samples = fewestSamples + static_cast<int>(engine() % 300);
    if (engine() % 2 == 0)
        sample.noise = std::generate_canonical<double, 53>(engine);
    if (engine() % 2 == 0)
        sample.seed = static_cast<std::uint32_t>(engine());
    return engine() % 2 == 0 ? DataSource(shape) : DataSource(sample);
}

Experiment randomExperiment(std::mt19937& engine) {
    std::normal_distribution<double> normal;
    const auto number = [&](auto) {
        return normal(engine) * std::pow(10.0, static_cast<int>(engine() % 40) - 20);
    };
    Experiment experiment;
    experiment.network.hidden.clear();
    Eigen::Index inputs = inputCount;
    const std::size_t layers = 1 + engine() % maxHiddenLayers;
    for (std::size_t i = 0; i < layers; ++i) {
        const auto units = static_cast<Eigen::Index>(1 + engine() % maxUnits);
        DenseLayer layer{allActivations[engine() % 4], Eigen::MatrixXd::Zero(units, inputs),
                         Eigen::VectorXd::Zero(units)};
        layer.weights = layer.weights.unaryExpr(number);
        layer.biases = layer.biases.unaryExpr(number);
        experiment.network.hidden.push_back(layer);
        inputs = units;
    }
    experiment.network.output = {Eigen::VectorXd::Zero(inputs).unaryExpr(number), number(0)};
    experiment.data = randomData(engine);
    experiment.training = {0.01 + std::abs(normal(engine)),
                           0.5,
                           7,
                           20,
                           static_cast<std::uint32_t>(engine()),
                           InitialWeights::Given};
    return experiment;
}

} // namespace

class TestExperiment : public QObject {
    Q_OBJECT

private slots:
    void anEmptyFileIsTheDefault();
    void theDesignExampleIsTheDefault();
    void whatIsWrittenReadsBackTheSame();
    void hugeAndListedNumbersRoundTrip();
    void unitsGiveTheShape();
    void brokenFilesSayWhatAndWhere_data();
    void brokenFilesSayWhatAndWhere();
    void aCsvFileIsReadThroughTheReader();
    void patchesPutNumbersWordsAndMatrices();
    void aWrongPatchChangesNothingAndSaysWhy();
    void assignmentsReadLikeTheCommandLine();
    void theDifferenceLeadsFromOneToTheOther();
    void aTableOfDataIsASample();
    void numbersOfASampleCanBePatched();
    void pointsHaveNoNoise();
};

void TestExperiment::anEmptyFileIsTheDefault() {
    const auto parsed = parseExperiment("");
    QVERIFY(parsed);
    QVERIFY(*parsed == Experiment{});
    QCOMPARE(parsed->network.hidden[0].weights(1, 1), 1.0);
    QCOMPARE(parsed->network.output.weights(1), 1.0);
}

void TestExperiment::theDesignExampleIsTheDefault() {
    const auto parsed = parseExperiment(R"(data = "parabolas"
[[hidden]]
activation = "linear"
weights = [[1, 0], [0, 1]]
biases = [0, 0]
[output]
weights = [0, 1]
bias = 0
[training]
learning_rate = 0.05
momentum = 0
batch_size = 16
epochs = 150
seed = 13
initial = "given"
)");
    QVERIFY(parsed);
    QVERIFY(*parsed == Experiment{});
}

void TestExperiment::whatIsWrittenReadsBackTheSame() {
    std::mt19937 engine(1);
    for (int i = 0; i < 200; ++i) {
        const Experiment experiment = randomExperiment(engine);
        const auto again = parseExperiment(toToml(experiment));
        QVERIFY2(again, report(again.diagnostics).c_str());
        QVERIFY2(*again == experiment, toToml(experiment).c_str());
    }
}

void TestExperiment::hugeAndListedNumbersRoundTrip() {
    Experiment experiment;
    experiment.data = std::vector<LabelledPoint>{{0.1, -1e-300, 0}, {12345678901234567890.0, 1e300, 1}};
    experiment.network.hidden[0].weights << 1e15, 9007199254740993.0, 123456789012345680.0, -5e-324;
    const auto again = parseExperiment(toToml(experiment));
    QVERIFY2(again, report(again.diagnostics).c_str());
    QVERIFY(*again == experiment);
}

void TestExperiment::unitsGiveTheShape() {
    const auto parsed = parseExperiment("data = \"xor\"\n[[hidden]]\nactivation = \"relu\"\nunits = 5\n"
                                        "[training]\ninitial = \"glorot_normal\"\n");
    QVERIFY2(parsed, report(parsed.diagnostics).c_str());
    QCOMPARE(parsed->network.hidden[0].weights.rows(), 5);
    QCOMPARE(parsed->network.lastUnits(), 5);
    QVERIFY(parsed->network.hidden[0].activation == Activation::Relu);
    QVERIFY(parsed->training.initial == InitialWeights::GlorotNormal);
}

void TestExperiment::brokenFilesSayWhatAndWhere_data() {
    QTest::addColumn<QString>("path");
    const QDir folder(TANHGRAM_SOURCE_DIR "/tests/core/experiment/broken");
    const QStringList files = folder.entryList({"*.toml"});
    QVERIFY(files.size() >= 25);
    for (const QString& file : files)
        QTest::newRow(qPrintable(file)) << folder.filePath(file);
}

void TestExperiment::brokenFilesSayWhatAndWhere() {
    QFETCH(QString, path);
    const auto parsed = parseExperiment(contentOf(path).toStdString());
    QVERIFY(!parsed);
    const QString expected = QString(path).replace(".toml", ".expected");
    if (qEnvironmentVariableIsSet("TANHGRAM_REFRESH")) {
        QFile file(expected);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(report(parsed.diagnostics).c_str());
    }
    QCOMPARE(QByteArray::fromStdString(report(parsed.diagnostics)), contentOf(expected));
}

void TestExperiment::aCsvFileIsReadThroughTheReader() {
    const auto reader = [](const std::string& path) -> std::optional<std::string> {
        return path == "points.csv" ? std::optional<std::string>("x1,x2,label\r\n0.5,1,1\n-1,2,0\n")
                                    : std::nullopt;
    };
    const auto parsed = parseExperiment("data.csv = \"points.csv\"", reader);
    QVERIFY2(parsed, report(parsed.diagnostics).c_str());
    QCOMPARE(dataSet(parsed->data).size(), 2);
    QVERIFY(toToml(*parsed).starts_with("data.csv = \"points.csv\""));

    const auto refused = parseExperiment("data.csv = \"../secret.csv\"", reader);
    QCOMPARE(
        report(refused.diagnostics),
        std::string("1:12: unreadable: cannot read '../secret.csv'; name a CSV file in the folder of this "
                    "file\n"));
}

void TestExperiment::patchesPutNumbersWordsAndMatrices() {
    const auto next = patched(Experiment{}, {{"w21", 3.0, {}},
                                             {"activation", std::string("tanh"), {}},
                                             {"hidden.0.biases", std::vector<double>{1, -1}, {}},
                                             {"output.weights.0", 2.0, {}},
                                             {"training.seed", 7.0, {}},
                                             {"data", std::string("xor"), {}}});
    QVERIFY2(next, report(next.diagnostics).c_str());
    QCOMPARE(next->network.hidden[0].weights(1, 0), 3.0);
    QVERIFY(next->network.hidden[0].activation == Activation::Tanh);
    QCOMPARE(numberAt(*next, "b12").value(), -1.0);
    QCOMPARE(numberAt(*next, "w13").value(), 2.0);
    QCOMPARE(numberAt(*next, "training.seed").value(), 7.0);
    QCOMPARE(dataSet(next->data).size(), 4);
    QVERIFY(!numberAt(*next, "w99"));
}

void TestExperiment::aWrongPatchChangesNothingAndSaysWhy() {
    const auto next =
        patched(Experiment{}, {{"w12", 1.0, {}},
                               {"w31", 1.0, {3, 4}},
                               {"activation", std::string("tahn"), {5, 6}},
                               {"hidden.0.weights", std::vector<std::vector<double>>{{1, 2}}, {7, 8}},
                               {"b13", std::numeric_limits<double>::infinity(), {9, 1}}});
    QVERIFY(!next);
    QCOMPARE(next.diagnostics.size(), std::size_t(4));
    QVERIFY(next.diagnostics[0].problem == Problem::UnknownKey);
    QVERIFY(next.diagnostics[0].position == (Position{3, 4}));
    QVERIFY(english(next.diagnostics[1].message).ends_with("did you mean 'tanh'?"));
    QVERIFY(next.diagnostics[2].problem == Problem::WrongShape);
    QVERIFY(next.diagnostics[3].problem == Problem::NotFinite);
}

void TestExperiment::assignmentsReadLikeTheCommandLine() {
    QVERIFY(*parseAssignment("w21=1.5") == (Assignment{"w21", 1.5, {}}));
    QVERIFY(*parseAssignment("w21=-2") == (Assignment{"w21", -2.0, {}}));
    QVERIFY(*parseAssignment("activation=tanh") == (Assignment{"activation", std::string("tanh"), {}}));
    QVERIFY(*parseAssignment("output.weights=[1, 2]") ==
            (Assignment{"output.weights", std::vector<double>{1, 2}, {}}));
    for (const char* wrong : {"w21", "=3", "w21=", "w21=[", "w21=1\nx=2", "w21={a=1}"}) {
        const auto parsed = parseAssignment(wrong);
        QVERIFY2(!parsed, wrong);
        QVERIFY(parsed.diagnostics.front().problem == Problem::Usage);
    }
}

void TestExperiment::theDifferenceLeadsFromOneToTheOther() {
    std::mt19937 engine(2);
    for (int i = 0; i < 100; ++i) {
        const Experiment from = randomExperiment(engine);
        Experiment to = from;
        to.network.hidden[0].biases(0) = 0.25;
        to.network.hidden.back().activation = allActivations[engine() % 4];
        to.training.epochs = static_cast<int>(engine() % 1000);
        to.data = randomData(engine);
        const auto reached = patched(from, difference(from, to));
        QVERIFY2(reached, report(reached.diagnostics).c_str());
        QVERIFY(*reached == to);
    }
    Experiment moved;
    moved.network.hidden[0].weights(1, 0) = 3;
    QVERIFY(difference(Experiment{}, moved) == (Patch{{"w21", 3.0, {}}}));
}

void TestExperiment::aTableOfDataIsASample() {
    const auto sampled = parseExperiment("[data]\nname = \"moons\"\nsamples = 200\nnoise = 0.1\nseed = 4\n");
    QVERIFY2(sampled, report(sampled.diagnostics).c_str());
    QVERIFY(sampled->data == DataSource(Sample{Generator::Moons, 200, 0.1, 4}));
    QCOMPARE(dataSet(sampled->data).size(), 200);
    QVERIFY(parseExperiment("[data]\nname = \"moons\"\n")->data == DataSource(Generator::Moons));
    const auto noisy = parseExperiment("data = { name = \"xor\", noise = 0.2 }");
    QVERIFY2(noisy, report(noisy.diagnostics).c_str());
    QVERIFY(noisy->data == DataSource(Sample{Generator::Xor, 4, 0.2, 1}));

    Experiment written;
    written.data = Sample{Generator::Moons, 500, 0, 1};
    QVERIFY(toToml(written).starts_with("[data]\nname = \"moons\"\nsamples = 500\n\n[[hidden]]"));
    written.data = Generator::Moons;
    QVERIFY(toToml(written).starts_with("data = \"moons\"\n"));
}

void TestExperiment::numbersOfASampleCanBePatched() {
    const auto noisy = patched(Experiment{}, {{"data.noise", 0.2, {}}});
    QVERIFY2(noisy, report(noisy.diagnostics).c_str());
    QVERIFY(noisy->data == DataSource(Sample{Generator::Parabolas, 2000, 0.2, 1}));
    QCOMPARE(numberAt(*noisy, "data.noise").value(), 0.2);
    const auto moons = patched(*noisy, {{"data.name", std::string("moons"), {}}, {"data.samples", 50.0, {}}});
    QVERIFY2(moons, report(moons.diagnostics).c_str());
    QVERIFY(moons->data == DataSource(Sample{Generator::Moons, 50, 0.2, 1}));
    const auto plain = patched(*moons, {{"data", std::string("moons"), {}}});
    QVERIFY(plain->data == DataSource(Generator::Moons));

    const auto wrong =
        patched(Experiment{},
                {{"data.noise", -0.1, {2, 3}}, {"data.samples", 2.5, {3, 1}}, {"data.sedd", 1.0, {4, 1}}});
    QCOMPARE(report(wrong.diagnostics),
             std::string("2:3: out-of-range: 'data.noise' must be a number from 0, "
                         "at most 1\n3:1: out-of-range: 'data.samples' must be a "
                         "whole number from 4 to 20000\n4:1: unknown-key: data has "
                         "no key 'sedd'; did you mean 'seed'?\n"));
}

void TestExperiment::pointsHaveNoNoise() {
    Experiment listed;
    listed.data = std::vector<LabelledPoint>{{0, 0, 1}};
    const auto wrong = patched(listed, {{"data.noise", 0.1, {}}});
    QVERIFY(!wrong);
    QVERIFY(wrong.diagnostics.front().problem == Problem::MissingKey);
    QVERIFY(patched(listed, {{"data.name", std::string("moons"), {}}, {"data.noise", 0.1, {}}}));
    QVERIFY(!numberAt(listed, "data.noise"));
}

QTEST_APPLESS_MAIN(TestExperiment)
#include "test_experiment.moc"
