// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/training/initial_weights.h"
#include "app/panels/training/setting_control.h"
#include "app/panels/training/timeline.h"
#include "app/panels/training/training_panel.h"
#include "app/panels/training/transport_bar.h"
#include "core/experiment/training_keys.h"
#include "core/training/train.h"
#include "tests/support/experiments.h"
#include "tests/support/patience.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFocusEvent>
#include <QLabel>
#include <QProgressBar>
#include <QTest>
#include <QToolButton>

using namespace tanhgram;

namespace {

struct Table {
    Table() {
        playback.job().setFrameBudget(1e9);
        document.open(smallExperiment());
        panel.resize(900, panel.sizeHint().height());
    }
    Document document;
    Playback playback{document};
    Viewpoint viewpoint;
    TrainingPanel panel{document, playback, viewpoint};

    template <class Kind> Kind& part() { return *panel.findChild<Kind*>(); }
    SettingControl& setting(const std::string& key) {
        for (auto* control : panel.findChildren<SettingControl*>())
            if (control->setting().key == key)
                return *control;
        qFatal("no such setting");
    }
    void watch() {
        Snapshot now = snapshot(document.experiment().network, document.data());
        now.run = playback.run();
        now.update = playback.update();
        panel.watch(now);
    }
};

} // namespace

class TestTrainingPanel : public QObject {
    Q_OBJECT

private slots:
    void theButtonTrainsAndPauses();
    void theStatusTellsWhereAndHowGood();
    void theTimelineScrubsAsOneStep();
    void theTimelineGoesByKeys();
    void draggingASettingRedoesTheRun_data();
    void draggingASettingRedoesTheRun();
    void aFieldTakesWhatTheSliderHasNot();
    void slidersStandAtTheSettings();
    void anInitialWeightIsDraggedUnderTheTimeline();
    void drawnWeightsCanBeKept();
    void divergenceIsSaidWithAMend();
    void aLongRunCanBeGivenUp();
    void everyControlExplainsItselfAndHasAName();
    void whatIsPointedAtIsExplainedFirst();
    void theLogScaleIsTheViewpoints();
};

void TestTrainingPanel::theButtonTrainsAndPauses() {
    Table table;
    QToolButton* button = table.part<TransportBar>().trainButton();
    QCOMPARE(button->text(), QString("Train"));
    button->click();
    QVERIFY(table.playback.isPlaying());
    QCOMPARE(button->text(), QString("Pause"));
    button->click();
    QVERIFY(!table.playback.isPlaying());
    QCOMPARE(button->text(), QString("Play"));
}

void TestTrainingPanel::theStatusTellsWhereAndHowGood() {
    Table table;
    QCOMPARE(table.panel.status(), QString("Not trained yet."));
    table.playback.seek(33);
    table.watch();
    const Run run = train(smallExperiment());
    const Snapshot there = snapshot(run.at(33), table.document.data());
    QCOMPARE(table.panel.status(), QString("update 33 of 80 – epoch 9 – loss %1 – accuracy %2 %")
                                       .arg(QLocale().toString(there.loss, 'g', 4))
                                       .arg(100 * there.accuracy));
}

void TestTrainingPanel::theTimelineScrubsAsOneStep() {
    Table table;
    auto& timeline = table.part<Timeline>();
    QVERIFY(!timeline.isEnabled());
    table.playback.toEnd();
    QVERIFY(timeline.isEnabled());
    QCOMPARE(timeline.maximum(), 80);
    QCOMPARE(timeline.value(), 80);
    const int steps = table.document.history().count();
    timeline.setSliderDown(true);
    for (const int update : {70, 20, 31})
        timeline.setValue(update);
    timeline.setSliderDown(false);
    QCOMPARE(table.document.experiment().network, train(smallExperiment()).at(31));
    QCOMPARE(table.document.history().count(), steps + 1);
    table.document.history().undo();
    QCOMPARE(timeline.value(), 80);
}

void TestTrainingPanel::theTimelineGoesByKeys() {
    Table table;
    table.playback.seek(10);
    auto& timeline = table.part<Timeline>();
    QTest::keyClick(&timeline, Qt::Key_Right);
    QCOMPARE(table.playback.update(), 11u);
    QTest::keyClick(&timeline, Qt::Key_PageUp);
    QCOMPARE(table.playback.update(), 15u); // an epoch is four updates
    QTest::keyClick(&timeline, Qt::Key_End);
    QCOMPARE(table.playback.update(), 80u);
    QTest::keyClick(&timeline, Qt::Key_Home);
    QCOMPARE(table.playback.update(), 0u);
}

void TestTrainingPanel::draggingASettingRedoesTheRun_data() {
    QTest::addColumn<QString>("key");
    for (const Setting& setting : trainingSettings())
        QTest::addRow("%s", setting.key.c_str()) << QString::fromStdString(setting.key);
}

void TestTrainingPanel::draggingASettingRedoesTheRun() {
    QFETCH(QString, key);
    Table table;
    table.playback.seek(17);
    SettingControl& control = table.setting(key.toStdString());
    const int steps = table.document.history().count();
    control.slider()->setSliderDown(true);
    for (const int stop : {1, 7, 3})
        control.slider()->setValue(stop);
    control.slider()->setSliderDown(false);
    Experiment expected = smallExperiment();
    trainingKeyNamed(key.toStdString())->put(expected.training, control.setting().stops[3]);
    QTRY_COMPARE(table.playback.origin(), expected);
    const Run run = train(expected);
    QCOMPARE(table.playback.update(), std::min<std::size_t>(17, run.updates()));
    QCOMPARE(table.document.experiment().network, run.at(table.playback.update()));
    QCOMPARE(table.document.history().count(), steps + 1);
    table.document.history().undo();
    QTRY_COMPARE(table.playback.origin(), smallExperiment());
    QCOMPARE(table.document.experiment().network, train(smallExperiment()).at(17));
}

void TestTrainingPanel::aFieldTakesWhatTheSliderHasNot() {
    Table table;
    table.setting("seed").field()->setValue(4294967295.0);
    QCOMPARE(table.document.experiment().training.seed, 4294967295U);
    QCOMPARE(table.setting("seed").field()->text(), QString("4294967295"));
    table.setting("learning_rate").field()->setValue(0.0123);
    QCOMPARE(table.document.experiment().training.learningRate, 0.0123);
    table.setting("learning_rate").field()->setValue(0); // 0 is not allowed: the least that is
    QVERIFY(table.document.experiment().training.learningRate > 0);
    table.setting("momentum").field()->setValue(1);
    QVERIFY(table.document.experiment().training.momentum < 1);
}

void TestTrainingPanel::slidersStandAtTheSettings() {
    for (const Setting& setting : trainingSettings()) {
        QVERIFY(std::is_sorted(setting.stops.begin(), setting.stops.end()));
        QVERIFY(std::adjacent_find(setting.stops.begin(), setting.stops.end()) == setting.stops.end());
        for (std::size_t i = 0; i < setting.stops.size(); ++i) {
            QVERIFY(allows(*trainingKeyNamed(setting.key), setting.stops[i]));
            QCOMPARE(nearestStop(setting.stops, setting.stops[i]), static_cast<int>(i));
        }
        QCOMPARE(nearestStop(setting.stops, 1e9), static_cast<int>(setting.stops.size()) - 1);
        QCOMPARE(nearestStop(setting.stops, -1), 0);
    }
    // The values the lessons use are among the stops.
    for (const double rate : {0.05, 0.1, 0.5, 1.0})
        QVERIFY(std::ranges::count(trainingSettings().front().stops, rate) == 1);
}

void TestTrainingPanel::anInitialWeightIsDraggedUnderTheTimeline() {
    Table table;
    table.playback.seek(25);
    auto& initial = table.part<InitialWeightsControl>();
    initial.weight()->setCurrentIndex(2); // w21
    QCOMPARE(initial.weight()->currentText(), QString("w₂₁"));
    QCOMPARE(initial.field()->value(), 0.4);
    initial.slider()->setSliderDown(true);
    for (const int step : {10, 20, 30})
        initial.slider()->setValue(step);
    initial.slider()->setSliderDown(false);
    Experiment expected = smallExperiment();
    expected.network.hidden[0].weights(1, 0) = 1.5;
    QTRY_COMPARE(table.document.experiment().network, train(expected).at(25));
    QCOMPARE(initial.field()->value(), 1.5);
    table.document.history().undo();
    QCOMPARE(table.document.experiment().network, train(smallExperiment()).at(25));
    QCOMPARE(initial.field()->value(), 0.4);
}

void TestTrainingPanel::drawnWeightsCanBeKept() {
    Experiment experiment = smallExperiment();
    experiment.training.initial = InitialWeights::GlorotNormal;
    experiment.network.hidden[0].weights.setZero();
    experiment.network.output.weights.setZero();
    Table table;
    table.document.open(experiment);
    auto& initial = table.part<InitialWeightsControl>();
    QCOMPARE(initial.choice()->currentIndex(), 1);
    table.playback.seek(5);
    emit initial.choice()->activated(0);
    QCOMPARE(table.document.experiment().training.initial, InitialWeights::Given);
    // The same weights, but the shuffles now begin where the draws did.
    QCOMPARE(table.playback.initialNetwork(), initialNetwork(experiment));
    emit initial.choice()->activated(1);
    QTRY_COMPARE(table.document.experiment().network, train(experiment).at(5));
}

void TestTrainingPanel::divergenceIsSaidWithAMend() {
    Table table;
    Experiment experiment = smallExperiment();
    experiment.network.hidden.front().activation = Activation::Linear;
    experiment.training.learningRate = 1e6;
    table.document.open(experiment);
    table.playback.toEnd();
    table.watch();
    const std::size_t diverged = *train(experiment).divergedAt;
    QVERIFY(table.panel.status().contains(
        QString("diverged at update %1: the loss is no longer a finite number; try a smaller learning rate")
            .arg(diverged)));
    QVERIFY(!table.panel.status().contains("nan") && !table.panel.status().contains("inf "));
}

void TestTrainingPanel::aLongRunCanBeGivenUp() {
    Table table;
    table.playback.job().setFrameBudget(0);
    // Few numbers to keep, but far more arithmetic than can be done before the bar appears.
    QVERIFY(table.document
                .apply({{"data", std::string("parabolas"), {}},
                        {"training.batch_size", 2000.0, {}},
                        {"training.epochs", 1'000'000.0, {}}},
                       "long")
                .empty());
    table.panel.show();
    table.playback.play();
    auto* progress = table.panel.findChild<QProgressBar*>();
    QTRY_VERIFY_WITH_TIMEOUT(progress->isVisible(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(progress->value() > 0, patience);
    QToolButton* cancel = nullptr;
    for (auto* button : table.panel.findChildren<QToolButton*>())
        if (button->text() == "Cancel")
            cancel = button;
    QVERIFY(cancel && cancel->isVisible());
    cancel->click();
    QVERIFY(!progress->isVisible());
    QVERIFY(!table.playback.isTraining());
    QCOMPARE(table.panel.status(), QString("Given up. Train begins it again."));
}

void TestTrainingPanel::whatIsPointedAtIsExplainedFirst() {
    Table table;
    table.panel.show();
    const auto controls = table.panel.findChildren<SettingControl*>();
    SettingControl* held = controls[0];
    SettingControl* pointedAt = controls[1];
    QFocusEvent focus(QEvent::FocusIn);
    QCoreApplication::sendEvent(held->slider(), &focus);
    const auto cross = [&](QWidget* border, QEvent::Type way) {
        QEvent event(way);
        QCoreApplication::sendEvent(border, &event);
        return table.panel.explanation();
    };
    QCOMPARE(cross(pointedAt, QEvent::Enter), pointedAt->setting().explanation);
    QCOMPARE(cross(pointedAt->slider(), QEvent::Enter), pointedAt->setting().explanation);
    QCOMPARE(cross(pointedAt->slider(), QEvent::Leave), pointedAt->setting().explanation);
    QCOMPARE(cross(pointedAt, QEvent::Leave), held->setting().explanation);
}

void TestTrainingPanel::everyControlExplainsItselfAndHasAName() {
    Table table;
    table.panel.show();
    const QString first = table.panel.explanation();
    for (auto* control : table.panel.findChildren<SettingControl*>()) {
        QFocusEvent focus(QEvent::FocusIn);
        QCoreApplication::sendEvent(control->slider(), &focus);
        QCOMPARE(table.panel.explanation(), control->setting().explanation);
        QVERIFY(table.panel.explanation() != first);
        QFocusEvent away(QEvent::FocusOut);
        QCoreApplication::sendEvent(control->slider(), &away);
        QCOMPARE(table.panel.explanation(), first);
    }
    for (const auto* widget : table.panel.findChildren<QWidget*>())
        if (widget->focusPolicy() & Qt::TabFocus && widget->isVisible() &&
            widget->objectName() != "qt_spinbox_lineedit")
            QVERIFY2(!widget->accessibleName().isEmpty() || qobject_cast<const QAbstractButton*>(widget),
                     widget->metaObject()->className());
}

void TestTrainingPanel::theLogScaleIsTheViewpoints() {
    Table table;
    auto* box = table.panel.findChild<QCheckBox*>();
    box->click();
    QVERIFY(table.viewpoint.look().logScale);
    table.viewpoint.setLook({});
    QVERIFY(!box->isChecked());
}

QTEST_MAIN(TestTrainingPanel)
#include "test_training_panel.moc"
