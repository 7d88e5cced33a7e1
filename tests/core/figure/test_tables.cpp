// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/catalogue.h"
#include "core/figure/data_table.h"
#include "core/figure/spoken.h"
#include "core/figure/words.h"
#include "tests/core/figure/figure_cases.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>
#include <vector>

using namespace tanhgram;

namespace {

// Two ReLU units that are on for x1 > 0 and for x2 > 1; the output is 2 h1 - 3 h2 + 0.5.
Snapshot twoSwitches() {
    const DenseLayer layer{Activation::Relu, Eigen::Matrix2d::Identity(), Eigen::Vector2d(0, -1)};
    return snapshot({{layer}, {Eigen::Vector2d(2, -3), 0.5}}, fourPoints());
}

DataTable tableOf(std::string_view figure, const Snapshot& state) {
    return figureNamed(figure)->table(state);
}

// A row as somebody reads it, cells apart by "|".
std::string read(const std::vector<TableCell>& row) {
    std::string all;
    for (const TableCell& cell : row) {
        const auto* number = std::get_if<double>(&cell);
        all += (all.empty() ? "" : "|") +
               english(number != nullptr ? Text(Number{*number, 6}) : std::get<Text>(cell));
    }
    return all;
}

std::vector<std::string> rowsOf(const DataTable& table) {
    std::vector<std::string> all;
    for (const auto& row : table.rows)
        all.push_back(read(row));
    return all;
}

std::string headings(const DataTable& table) {
    std::string all;
    for (const TableColumn& column : table.columns)
        all += (all.empty() ? "" : "|") + english(column.title);
    return all;
}

bool has(const DataTable& table, const std::string& row) {
    const std::vector<std::string> rows = rowsOf(table);
    return std::ranges::find(rows, row) != rows.end();
}

} // namespace

/// What figures without axes show, as tables: every number is one that can be worked out by hand.
class TestTables : public QObject {
    Q_OBJECT

private slots:
    void figuresWithoutAxesHaveTables_data();
    void figuresWithoutAxesHaveTables();
    void aSurfaceTellsItsHeights();
    void aProbabilityIsTheSigmoidOfTheOutput();
    void aRunningSumStopsWhereItIs();
    void everyNodeTellsWhatItAdds();
    void whatIsSwitchedOffAddsNothing();
    void weightsHaveNamesAndEnds();
    void deeperLayersAreNamed();
    void theDiagramTellsTheFollowedPoint();
    void theDiagramTellsWhichNodesAreSilent();
    void stagesTellWhereThePlaneHasCome();
    void withoutDataThereIsStillTheGrid();
    void whatIsNothingBesideTheRestIsZero();
};

void TestTables::figuresWithoutAxesHaveTables_data() {
    QTest::addColumn<std::size_t>("index");
    for (std::size_t i = 0; i < figureCatalogue().size(); ++i)
        QTest::newRow(std::string(figureCatalogue()[i].name).c_str()) << i;
}

void TestTables::figuresWithoutAxesHaveTables() {
    QFETCH(const std::size_t, index);
    const FigureKind& kind = figureCatalogue()[index];
    QCOMPARE(kind.table != nullptr, !kind.draw(twoSwitches(), {}).axes);
    if (kind.table == nullptr)
        return;
    const DataTable table = kind.table(twoSwitches());
    QVERIFY(!table.rows.empty());
    for (const std::vector<TableCell>& row : table.rows) {
        QCOMPARE(row.size(), table.columns.size());
        for (std::size_t column = 0; column < row.size(); ++column)
            QVERIFY(table.columns[column].numeric || std::holds_alternative<Text>(row[column]));
    }
}

void TestTables::aSurfaceTellsItsHeights() {
    const DataTable table = tableOf("surface", twoSwitches());
    QCOMPARE(headings(table), std::string("What it is|x1|x2|Class|Output"));
    QCOMPARE(table.rows.size(), std::size_t{4 + 7 * 7});
    QCOMPARE(read(table.rows[0]), std::string("data point|1|1|1|2.5"));
    QCOMPARE(read(table.rows[2]), std::string("data point|0|1|0|0.5"));
    QCOMPARE(read(table.rows[4]), std::string("grid crossing|-3|-3||0.5"));
    // 2 * 2 - 3 * (3 - 1) + 0.5
    QVERIFY(has(table, "grid crossing|2|3||-1.5"));
}

void TestTables::aProbabilityIsTheSigmoidOfTheOutput() {
    const DataTable table = tableOf("surface-probability", twoSwitches());
    QCOMPARE(headings(table), std::string("What it is|x1|x2|Class|Probability of class 1"));
    QCOMPARE(std::get<double>(table.rows[0].back()), 1 / (1 + std::exp(-2.5)));
}

void TestTables::aRunningSumStopsWhereItIs() {
    Snapshot state = twoSwitches();
    QVERIFY(has(tableOf("running-sum", state), "grid crossing|2|3||-1.5"));
    state.look.shownUnits = 1; // h1 alone, without the bias
    QVERIFY(has(tableOf("running-sum", state), "grid crossing|2|3||4"));
    state.look.shownUnits = 2;
    QVERIFY(has(tableOf("running-sum", state), "grid crossing|2|3||-2"));
}

void TestTables::everyNodeTellsWhatItAdds() {
    const DataTable table = tableOf("contributions", twoSwitches());
    QCOMPARE(headings(table), std::string("Node|What it is|x1|x2|Class|Contribution"));
    QCOMPARE(table.rows.size(), std::size_t{2 * (4 + 49)});
    QCOMPARE(read(table.rows[0]), std::string("h1|data point|1|1|1|2"));
    QVERIFY(has(table, "h1|grid crossing|2|3||4"));
    QVERIFY(has(table, "h2|grid crossing|2|3||-6"));
    QCOMPARE(rowsOf(tableOf("contribution-surfaces", twoSwitches())), rowsOf(table));
}

void TestTables::whatIsSwitchedOffAddsNothing() {
    Snapshot state = twoSwitches();
    state.look.off = {1};
    QVERIFY(has(tableOf("contributions", state), "h2: switched off|grid crossing|2|3||0"));
    QVERIFY(has(tableOf("surface", state), "grid crossing|2|3||4.5"));
}

void TestTables::weightsHaveNamesAndEnds() {
    const DataTable table = tableOf("weight-heat-map", twoSwitches());
    QCOMPARE(headings(table), std::string("Layer|Name|From|To|Value"));
    QCOMPARE(rowsOf(table), (std::vector<std::string>{
                                "hidden layer 1|w11|x1|h1|1", "hidden layer 1|w12|x2|h1|0",
                                "hidden layer 1|w21|x1|h2|0", "hidden layer 1|w22|x2|h2|1",
                                "hidden layer 1|b11|bias|h1|0", "hidden layer 1|b12|bias|h2|-1",
                                "output|w13|h1|out|2", "output|w23|h2|out|-3", "output|b13|bias|out|0.5"}));
}

void TestTables::deeperLayersAreNamed() {
    Snapshot state = twoSwitches();
    Network network = state.network;
    network.hidden.push_back({Activation::Tanh, Eigen::RowVector2d(4, 5), Eigen::VectorXd::Constant(1, 6)});
    network.output.weights = Eigen::VectorXd::Constant(1, 7);
    const DataTable table = tableOf("weight-heat-map", snapshot(network, state.data));
    QCOMPARE(table.rows.size(), std::size_t{6 + 3 + 2});
    QCOMPARE(read(table.rows[7]), std::string("hidden layer 2|w2.12|h2|h1|5"));
    QCOMPARE(read(table.rows[9]), std::string("output|v1|h1|out|7"));
}

void TestTables::theDiagramTellsTheFollowedPoint() {
    Snapshot state = twoSwitches();
    state.look.probe = Vertex(2, 0.5);
    const DataTable table = tableOf("network", state);
    QCOMPARE(headings(table), std::string("Layer|Name|From|To|Value|Remark"));
    QCOMPARE(read(table.rows[7]), std::string("output|w23|h2|out|-3|"));
    const std::vector<std::string> rows = rowsOf(table);
    QCOMPARE(std::vector<std::string>(rows.begin() + 9, rows.end()),
             (std::vector<std::string>{
                 "input|x1|||2|at your point", "input|x2|||0.5|at your point",
                 "hidden layer 1|z1|||2|at your point", "hidden layer 1|h1|||2|at your point",
                 "hidden layer 1|z2|||-0.5|at your point", "hidden layer 1|h2|||0|off at your point",
                 "output|out|||4.5|at your point"}));
}

void TestTables::theDiagramTellsWhichNodesAreSilent() {
    Snapshot state = twoSwitches(); // no point has x2 > 1
    state.look.off = {0};
    const std::vector<std::string> rows = rowsOf(tableOf("network", state));
    QCOMPARE(std::vector<std::string>(rows.begin() + 9, rows.end()),
             (std::vector<std::string>{"hidden layer 1|h1||||switched off", "hidden layer 1|h2||||dead"}));
}

void TestTables::stagesTellWhereThePlaneHasCome() {
    // (x1, x2) goes to (x1, 2 x2), then (x1 - 1, 2 x2), and ReLU takes away what is negative.
    const DenseLayer layer{Activation::Relu, Eigen::Vector2d(1, 2).asDiagonal(), Eigen::Vector2d(-1, 0)};
    const Snapshot state = snapshot({{layer}, {Eigen::Vector2d(0, 1), -1}}, fourPoints());
    const DataTable table = tableOf("stages", state);
    QCOMPARE(headings(table), std::string("Stage|What it is|x1|x2|Class|First coordinate|Second coordinate"));
    QCOMPARE(table.rows.size(), std::size_t{4 * (4 + 11 * 11) + 2});
    QVERIFY(has(table, "x|data point|0|1|0|0|1"));
    QVERIFY(has(table, "Wx|data point|0|1|0|0|2"));
    QVERIFY(has(table, "Wx + b|data point|0|1|0|-1|2"));
    QVERIFY(has(table, "ReLU(Wx + b)|data point|0|1|0|0|2"));
    QVERIFY(has(table, "Wx + b|grid crossing|-1|-1||-2|-2"));
    // The decision line is h2 = 1.
    const std::string end = read(table.rows.back());
    QVERIFY2(end.starts_with("ReLU(Wx + b)|decision line||||") && end.ends_with("|1"), end.c_str());
}

void TestTables::withoutDataThereIsStillTheGrid() {
    const Snapshot state = snapshot(twoSwitches().network, noPoints());
    QCOMPARE(tableOf("surface", state).rows.size(), std::size_t{49});
    QCOMPARE(tableOf("stages", state).rows.size(), std::size_t{4 * 121 + 2});
}

void TestTables::whatIsNothingBesideTheRestIsZero() {
    QCOMPARE(english(inWordsBeside(1e-6, 1, 2)), std::string("0"));
    QCOMPARE(english(inWordsBeside(-1e-6, 1, 2)), std::string("0"));
    QCOMPARE(english(inWordsBeside(1e-6, 1e-5, 2)), std::string("1e-06"));
    QCOMPARE(english(inWordsBeside(0.04, 1, 2)), std::string("0.04"));
    QCOMPARE(english(inWordsBeside(2, std::numeric_limits<double>::infinity(), 2)), std::string("2"));
    // The point of the parabola that is nearest to its vertex has x2 = 1/999^2.
    const Snapshot state = snapshot(identityNetwork(), parabolas());
    const std::string told = english(spokenBesides("hidden", state));
    QVERIFY2(told.find("at h2 from 0 to 1.") != std::string::npos, told.c_str());
}

QTEST_APPLESS_MAIN(TestTables)
#include "test_tables.moc"
