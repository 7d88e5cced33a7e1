// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/experiment_words.h"
#include "app/panels/history/history_model.h"
#include "app/panels/history/history_panel.h"
#include "app/panels/parameter_control.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QSlider>
#include <QTest>

using namespace tanhgram;

namespace {

double at(const Document& document, const char* key) {
    return numberAt(document.experiment(), key).value();
}

struct Table {
    Document document;
    HistoryPanel panel{document};

    QListView& list() { return *panel.findChild<QListView*>(); }
    QString row(int number) { return list().model()->index(number, 0).data().toString(); }
    QString spoken(int number) {
        return list().model()->index(number, 0).data(Qt::AccessibleTextRole).toString();
    }
    void put(const char* key, double value) { document.apply({{key, value, {}}}, {}); }
};

} // namespace

class TestHistory : public QObject {
    Q_OBJECT

private slots:
    void everyChangeIsARowInWords();
    void aDragIsOneRowCalledAfterItsEnd();
    void enterGoesToAStep();
    void theRowsSayWhatIsUndone();
    void whatIsSetAsideHasItsOwnRows();
    void changesHaveWords_data();
    void changesHaveWords();
};

void TestHistory::everyChangeIsARowInWords() {
    Table table;
    const QAbstractItemModelTester tester(table.list().model());
    QCOMPARE(table.list().model()->rowCount(), 1);
    table.put("w11", 1.5);
    table.document.apply({{"activation", std::string("tanh"), {}}}, {});
    QCOMPARE(table.list().model()->rowCount(), 3);
    QCOMPARE(table.row(1).trimmed(), QString("w₁₁ to 1.5"));
    QCOMPARE(table.row(2), QString("▸ tanh"));
}

void TestHistory::aDragIsOneRowCalledAfterItsEnd() {
    Table table;
    const ParameterControl control(table.document, "w21");
    control.slider()->setSliderDown(true);
    for (const int step : {5, 10, 20})
        control.slider()->setValue(step);
    control.slider()->setSliderDown(false);
    QCOMPARE(table.list().model()->rowCount(), 2);
    QCOMPARE(table.row(1), QString("▸ w₂₁ to 2"));
    QCOMPARE(table.document.history().undoText(), QString("w₂₁ to 2"));
}

void TestHistory::enterGoesToAStep() {
    Table table;
    table.panel.show();
    for (const double value : {1.0, 2.0, 3.0})
        table.put("b11", value);
    QCOMPARE(table.list().currentIndex().row(), 3);
    QTest::keyClick(&table.list(), Qt::Key_Up);
    QTest::keyClick(&table.list(), Qt::Key_Up);
    QCOMPARE(at(table.document, "b11"), 3.0); // walking the list changes nothing
    QTest::keyClick(&table.list(), Qt::Key_Return);
    QCOMPARE(at(table.document, "b11"), 1.0);
    QTest::keyClick(&table.list(), Qt::Key_Home);
    QTest::keyClick(&table.list(), Qt::Key_Return);
    QCOMPARE(at(table.document, "b11"), 0.0);
    const QRect last = table.list().visualRect(table.list().model()->index(3, 0));
    QTest::mouseClick(table.list().viewport(), Qt::LeftButton, {}, last.center());
    QCOMPARE(at(table.document, "b11"), 3.0);
}

void TestHistory::theRowsSayWhatIsUndone() {
    Table table;
    table.put("b11", 1);
    table.put("b11", 2);
    table.document.history().undo();
    QCOMPARE(table.spoken(0), QString("the beginning, done"));
    QCOMPARE(table.spoken(1), QString("b₁₁ to 1, now"));
    QCOMPARE(table.spoken(2), QString("b₁₁ to 2, undone"));
}

void TestHistory::whatIsSetAsideHasItsOwnRows() {
    Table table;
    table.put("b11", 1);
    table.put("b12", 1);
    table.document.setAside();
    QCOMPARE(table.list().model()->rowCount(), 1);
    QCOMPARE(at(table.document, "b12"), 1.0);
    table.put("b11", 5);
    QCOMPARE(table.list().model()->rowCount(), 2);
    table.document.takeUp();
    QCOMPARE(table.list().model()->rowCount(), 3);
    QCOMPARE(at(table.document, "b11"), 1.0);
    table.document.history().undo();
    QCOMPARE(at(table.document, "b12"), 0.0);
}

void TestHistory::changesHaveWords_data() {
    QTest::addColumn<Experiment>("before");
    QTest::addColumn<Experiment>("after");
    QTest::addColumn<QString>("words");
    const auto row = [](const Experiment& before, const Patch& patch, const char* words) {
        QTest::newRow(words) << before << *patched(before, patch).value << QString::fromUtf8(words);
    };
    const auto word = [](const char* text) { return std::string(text); };
    row({}, {{"data", word("moons"), {}}}, "moons");
    row({}, {{"data.name", word("moons"), {}}, {"data.noise", 0.1, {}}}, "moons with noise 0.1");
    row({}, {{"training.learning_rate", 0.25, {}}}, "learning rate to 0.25");
    row({}, {{"training.initial", word("glorot_normal"), {}}}, "initial weights drawn");
    row({}, {{"w11", 2.0, {}}, {"w12", 2.0, {}}}, "new weights");
    Experiment deep;
    deep.network.hidden.push_back(deep.network.hidden.front());
    row(deep, {{"hidden.1.activation", word("relu"), {}}}, "layer 2: ReLU");
    row(deep, {{"activation", word("relu"), {}}}, "ReLU");
    row(deep, {{"hidden.1.weights.0.1", 0.5, {}}}, "w₂.₁₂ to 0.5");
    QTest::newRow("layer added") << Experiment{} << deep << QString("layer added");
    Experiment own;
    own.data = CsvData{"folder/mine.csv", {{0, 0, 1}, {1, 1, 0}}};
    QTest::newRow("points") << Experiment{} << own << QString("2 point(s) from mine.csv");
}

void TestHistory::changesHaveWords() {
    QFETCH(Experiment, before);
    QFETCH(Experiment, after);
    QFETCH(QString, words);
    QCOMPARE(changeWords(before, after), words);
}

QTEST_MAIN(TestHistory)
#include "test_history.moc"
