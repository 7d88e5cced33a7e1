// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/bottom_pane.h"
#include "app/panels/figure_board.h"
#include "app/panels/nodes/nodes_panel.h"
#include "app/panels/nodes/nodes_table.h"
#include "app/window/work_page.h"
#include "app/workshop/workshop.h"
#include "core/network/shape.h"
#include "tests/app/access/guises.h"
#include "tests/support/patience.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace tanhgram;

namespace {

Network largestNetwork() {
    Network network = identityNetwork();
    while (network.hidden.front().units() < maxUnits)
        network = withUnitAdded(network, 0);
    while (network.hidden.size() < maxHiddenLayers)
        network = withLayerAdded(network, network.hidden.size());
    return network;
}

} // namespace

/// The panels below the figures, the sandbox and the workshop as somebody meets them who needs the texts
/// whole, listens, or has only a keyboard, in every language.
class TestAccessPanels : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { beAsTheProgram("tanhgram-test-access-panels"); }

    void everyPanelIsInOrder_data() { addGuises(); }
    void everyPanelIsInOrder();
    void panelsWithResultsAreInOrder_data() { addGuises(); }
    void panelsWithResultsAreInOrder();
    void theSandboxIsInOrder_data() { addGuises(); }
    void theSandboxIsInOrder();
    void theWorkshopIsInOrder_data() { addGuises(); }
    void theWorkshopIsInOrder();
    void panesAreReachedByF6();
};

// With a step of the lesson that covers nothing, and then without a lesson.
void TestAccessPanels::everyPanelIsInOrder() {
    QFETCH(const Guise, guise);
    Faults faults;
    for (const QString& lesson : {lessonA, lessonB}) {
        const auto window = windowIn(guise, lesson);
        tourTabs(*window, [&](const QString& screen) {
            faults.add(onSight(*window), screen);
            faults.add(unreachable(*window, window->width() >= usualWindow.width()), screen);
        });
    }
    QVERIFY(faults.isEmpty());
}

// After a training and a sweep, with weights of many digits, a point to follow and a node switched off.
void TestAccessPanels::panelsWithResultsAreInOrder() {
    QFETCH(const Guise, guise);
    Faults faults;
    const auto window = windowIn(guise, lessonB);
    window->playback().begin();
    QTRY_VERIFY_WITH_TIMEOUT(window->playback().run() != nullptr && !window->playback().isTraining(),
                             patience);
    window->playback().seek(window->playback().run()->updates());
    auto& bottom = *window->findChild<BottomPane*>();
    bottom.showPanel("seeds");
    auto* sweep = window->findChild<QPushButton*>("run-sweep");
    sweep->click();
    QTRY_VERIFY_WITH_TIMEOUT(!window->findChild<QLabel*>("sweep-verdict")->text().isEmpty(), patience);
    bottom.showPanel("nodes");
    settle();
    auto& nodes = *window->findChild<NodesPanel*>();
    nodes.findChild<QComboBox*>()->setCurrentIndex(1);
    emit nodes.findChild<QComboBox*>()->activated(1);
    nodes.findChild<NodesTable*>()->item(0, 0)->setCheckState(Qt::Unchecked);
    tourTabs(*window, [&](const QString& screen) { faults.add(onSight(*window), screen); });
    QVERIFY(faults.isEmpty());
}

// As it is entered, and with as many layers and units as there can be.
void TestAccessPanels::theSandboxIsInOrder() {
    QFETCH(const Guise, guise);
    Faults faults;
    const auto window = windowIn(guise, lessonB);
    QTest::keyClick(window.get(), Qt::Key_B, Qt::ControlModifier);
    settle();
    const auto look = [&](const QString& screen) { faults.add(onSight(*window), screen); };
    look("sandbox");
    faults.add(unreachable(*window, window->width() >= usualWindow.width()), "sandbox");
    Experiment large = window->document().experiment();
    large.network = largestNetwork();
    window->document().replace(large, {});
    settle();
    look("sandbox, large network");
    tourTabs(*window, look);
    QVERIFY(faults.isEmpty());
}

void TestAccessPanels::theWorkshopIsInOrder() {
    QFETCH(const Guise, guise);
    Faults faults;
    const auto window = windowIn(guise, lessonB);
    window->findChild<WorkPage*>()->workshop().setShown(true);
    settle();
    tourTabs(*window, [&](const QString& screen) { faults.add(onSight(*window), screen); });
    faults.add(unreachable(*window, window->width() >= usualWindow.width()), "workshop");
    QVERIFY(faults.isEmpty());
}

void TestAccessPanels::panesAreReachedByF6() {
    const auto window = windowIn({"en"}, lessonA);
    window->findChild<LessonPanel*>()->findChild<QPushButton*>("hint")->setFocus();
    const auto isIn = [&](const QWidget* pane) { return pane->isAncestorOf(window->focusWidget()); };
    const auto press = [&](Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(window->focusWidget(), Qt::Key_F6, modifiers);
    };
    press();
    QVERIFY(isIn(window->findChild<FigureBoard*>()));
    press();
    QVERIFY(isIn(window->findChild<BottomPane*>()));
    press();
    QVERIFY(isIn(window->findChild<LessonPanel*>()));
    QCOMPARE(window->focusWidget()->objectName(), QString("hint"));
    press(Qt::ShiftModifier);
    QVERIFY(isIn(window->findChild<BottomPane*>()));
}

QTEST_MAIN(TestAccessPanels)
#include "test_access_panels.moc"
