// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/bottom_pane.h"

#include <QLabel>
#include <QTabBar>
#include <QTest>
#include <QVBoxLayout>

using namespace tanhgram;

namespace {

class LowPanel : public QWidget {
public:
    QSize sizeHint() const override { return {200, 40}; }
};

} // namespace

class TestBottomPane : public QObject {
    Q_OBJECT

private slots:
    void itIsAsHighAsThePanelInFront();
    void panelsComeToTheFrontByName();
};

void TestBottomPane::itIsAsHighAsThePanelInFront() {
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* above = new QWidget;
    auto* pane = new BottomPane;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(above, 1);
    column->addWidget(pane);
    auto* low = new LowPanel;
    // Broken into lines, this text is higher than the window.
    auto* high = new QLabel(QString("many words ").repeated(400));
    high->setWordWrap(true);
    pane->addPanel("low", low, "Low");
    pane->addPanel("high", high, "High");
    window.resize(400, 500);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const int tabs = pane->tabBar()->sizeHint().height();
    QTRY_COMPARE(pane->height(), 40 + tabs);
    // And nothing is left between the two.
    QCOMPARE(above->height() + pane->height(), 500);
    pane->showPanel("high");
    QTRY_VERIFY(pane->height() > 40 + tabs);
    pane->showPanel("low");
    QTRY_COMPARE(pane->height(), 40 + tabs);
}

void TestBottomPane::panelsComeToTheFrontByName() {
    BottomPane pane;
    auto* first = new QWidget;
    auto* second = new QWidget;
    pane.addPanel("first", first, "First");
    pane.addPanel("second", second, "Second");
    pane.showPanel("second");
    QCOMPARE(pane.panelInFront(), "second");
    pane.showPanel("no such panel");
    QCOMPARE(pane.panelInFront(), "second");
}

QTEST_MAIN(TestBottomPane)
#include "test_bottom_pane.moc"
