// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/figure_view.h"
#include "app/panels/seeds/seeds_panel.h"
#include "tests/support/experiments.h"
#include "tests/support/patience.h"

#include <QComboBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace tanhgram;

namespace {

struct Shown {
    explicit Shown(const Experiment& experiment) {
        document.open(experiment);
        panel.resize(920, 236);
        panel.show();
    }

    template <class T> T* child(const char* name) { return panel.findChild<T*>(name); }
    QTableView* table() { return panel.findChild<QTableView*>(); }
    void press() { child<QPushButton>("run-sweep")->click(); }
    QString verdict() { return child<QLabel>("sweep-verdict")->text(); }
    QString note() { return child<QLabel>("sweep-note")->text(); }
    bool finish() {
        return QTest::qWaitFor([this] { return child<QPushButton>("run-sweep")->text() == "Run"; }, patience);
    }

    Document document;
    SeedsPanel panel{document, [this] { return document.experiment(); }};
};

} // namespace

class TestSeedsPanel : public QObject {
    Q_OBJECT

private slots:
    void aSweepIsCountedListedAndDrawn();
    void runsCanBeSortedAndFiltered();
    void aClickOpensTheRunThatWasSwept();
    void aSweepCanBeCancelled();
    void closingDuringASweepStopsIt();
    void changedSettingsAreMentioned();
};

void TestSeedsPanel::aSweepIsCountedListedAndDrawn() {
    Shown shown(xorExperiment());
    QCOMPARE(shown.verdict(), QString());
    shown.child<QSpinBox>("first-seed")->setValue(3);
    shown.child<QSpinBox>("seed-count")->setValue(40);
    shown.press();
    QCOMPARE(shown.child<QPushButton>("run-sweep")->text(), QString("Cancel"));
    QVERIFY(shown.finish());
    const SweepResult expected = sweep(xorExperiment(), {3, 42});
    const auto solved = static_cast<int>(expected.solved());
    QVERIFY2(shown.verdict().startsWith(QString("%1 of 40 ").arg(solved)), qPrintable(shown.verdict()));
    QCOMPARE(shown.table()->model()->rowCount(), 40);
    const auto* view = shown.panel.findChild<FigureView*>();
    QVERIFY(english(view->figure().description).starts_with(std::to_string(solved) + " of 40 runs"));
}

void TestSeedsPanel::runsCanBeSortedAndFiltered() {
    Shown shown(xorExperiment());
    shown.child<QSpinBox>("seed-count")->setValue(60);
    shown.press();
    QVERIFY(shown.finish());
    const QAbstractItemModel* rows = shown.table()->model();
    shown.table()->sortByColumn(SeedsModel::Loss, Qt::DescendingOrder);
    for (int row = 1; row < rows->rowCount(); ++row)
        QVERIFY(rows->index(row - 1, SeedsModel::Loss).data(Qt::UserRole).toDouble() >=
                rows->index(row, SeedsModel::Loss).data(Qt::UserRole).toDouble());
    const SweepResult expected = sweep(xorExperiment(), {0, 59});
    auto* filter = shown.child<QComboBox>("seed-filter");
    filter->setCurrentIndex(1);
    QCOMPARE(rows->rowCount(), static_cast<int>(expected.solved()));
    filter->setCurrentIndex(2);
    QCOMPARE(rows->rowCount(), static_cast<int>(60 - expected.solved()));
    filter->setCurrentIndex(3);
    for (int row = 0; row < rows->rowCount(); ++row)
        QVERIFY(rows->index(row, SeedsModel::DeadUnits).data(Qt::UserRole).toInt() > 0);
    QVERIFY(rows->rowCount() > 0);
}

void TestSeedsPanel::aClickOpensTheRunThatWasSwept() {
    Shown shown(xorExperiment());
    shown.child<QSpinBox>("first-seed")->setValue(5);
    shown.child<QSpinBox>("seed-count")->setValue(10);
    shown.press();
    QVERIFY(shown.finish());
    Experiment chosen;
    connect(&shown.panel, &SeedsPanel::runChosen, this, [&](const Experiment& origin) { chosen = origin; });
    shown.table()->sortByColumn(SeedsModel::Seed, Qt::DescendingOrder);
    const QRect cell = shown.table()->visualRect(shown.table()->model()->index(1, SeedsModel::Loss));
    QTest::mouseClick(shown.table()->viewport(), Qt::LeftButton, {}, cell.center());
    Experiment expected = xorExperiment();
    expected.training.seed = 13;
    QVERIFY(chosen == expected);
}

void TestSeedsPanel::aSweepCanBeCancelled() {
    // Its progress shows before long, and it would last long after that.
    Experiment experiment = xorExperiment();
    experiment.training.epochs = 300;
    Shown shown(experiment);
    shown.child<QSpinBox>("seed-count")->setValue(100000);
    shown.press();
    QTRY_VERIFY_WITH_TIMEOUT(shown.panel.findChild<QProgressBar*>()->value() > 0, patience);
    shown.press();
    QVERIFY(shown.finish());
    QVERIFY(shown.table()->model()->rowCount() > 0);
    QVERIFY(shown.table()->model()->rowCount() < 100000);
    QVERIFY(shown.table()->isEnabled());
}

void TestSeedsPanel::closingDuringASweepStopsIt() {
    Experiment experiment = xorExperiment();
    experiment.training.epochs = 100000;
    auto shown = std::make_unique<Shown>(experiment);
    shown->child<QSpinBox>("seed-count")->setValue(100000);
    shown->press();
    shown.reset();
    QCoreApplication::processEvents();
}

void TestSeedsPanel::changedSettingsAreMentioned() {
    Shown shown(xorExperiment());
    shown.child<QSpinBox>("seed-count")->setValue(5);
    shown.press();
    QVERIFY(shown.finish());
    QVERIFY2(shown.note().startsWith("Click a run"), qPrintable(shown.note()));
    Experiment changed = xorExperiment();
    changed.training.seed = 99;
    shown.document.replace(changed, "seed");
    QVERIFY2(shown.note().startsWith("Click a run"), qPrintable(shown.note()));
    changed.training.learningRate = 0.2;
    shown.document.replace(changed, "learning rate");
    QVERIFY2(shown.note().startsWith("The settings have changed"), qPrintable(shown.note()));
}

QTEST_MAIN(TestSeedsPanel)
#include "test_seeds_panel.moc"
