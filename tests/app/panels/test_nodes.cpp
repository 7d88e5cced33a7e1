// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/figure_view.h"
#include "app/panels/figure_board.h"
#include "app/panels/figure_hand.h"
#include "app/panels/nodes/nodes_panel.h"
#include "app/panels/nodes/nodes_table.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QTest>

using namespace tanhgram;

namespace {

// h1 is on for x1 > 0, h2 for x2 > 1, and h3 never on the four points of XOR.
Experiment threeNodes() {
    Experiment experiment;
    experiment.data = Generator::Xor;
    experiment.network.hidden = {{Activation::Relu, (Eigen::MatrixXd(3, 2) << 1, 0, 0, 1, 0, 0).finished(),
                                  Eigen::Vector3d(0, -1, -5)}};
    experiment.network.output = {Eigen::Vector3d(2, -3, 1), 0.5};
    return experiment;
}

bool hasText(const QWidget& panel, const QString& text) {
    for (const QLabel* label : panel.findChildren<QLabel*>())
        if (label->text().contains(text))
            return true;
    return false;
}

} // namespace

class TestNodes : public QObject {
    Q_OBJECT

private slots:
    void theTableFollowsThePoint();
    void untickingSwitchesANodeOff();
    void theSumGrowsByTheSlider();
    void deadNodesAreNamed();
    void draggingTurnsASurface();
    void clickingMovesTheFollowedPoint();
};

void TestNodes::theTableFollowsThePoint() {
    Document document;
    document.open(threeNodes());
    Viewpoint viewpoint;
    const NodesPanel panel(document, viewpoint);
    const auto* table = panel.findChild<NodesTable*>();
    QCOMPARE(table->rowCount(), 3);
    QCOMPARE(table->item(0, 1)->text(), QString());
    Look look;
    look.probe = Vertex(2, 3);
    viewpoint.setLook(look);
    QTRY_COMPARE(table->item(0, 1)->text(), QString("2"));
    QCOMPARE(table->item(1, 2)->text(), QString("2"));
    QCOMPARE(table->item(1, 4)->text(), QString("−6"));
    QCOMPARE(table->item(2, 1)->text(), QString("−5"));
    QCOMPARE(table->item(2, 2)->text(), QString("0"));
    QVERIFY(hasText(panel, QString::fromUtf8("2 · 2 − 3 · 2 + 1 · 0 + 0.5 = −1.5")));
    // Choosing a point of the data is following it.
    auto* points = panel.findChild<QComboBox*>();
    QCOMPARE(points->count(), 6);
    points->setCurrentIndex(1);
    emit points->activated(1);
    QCOMPARE(*viewpoint.look().probe, Vertex(document.data()->points.col(0)));
}

void TestNodes::untickingSwitchesANodeOff() {
    Document document;
    document.open(threeNodes());
    Viewpoint viewpoint;
    const NodesPanel panel(document, viewpoint);
    auto* table = panel.findChild<NodesTable*>();
    table->item(1, 0)->setCheckState(Qt::Unchecked);
    QCOMPARE(viewpoint.look().off, std::set<int>{1});
    QTRY_COMPARE(table->item(1, 4)->text(), QString("switched off"));
    QVERIFY(hasText(panel, "Switched off: h2."));
    table->item(1, 0)->setCheckState(Qt::Checked);
    QVERIFY(viewpoint.look().off.empty());
    const auto* allOn = panel.findChild<QPushButton*>();
    QTRY_VERIFY(allOn->isHidden());
    table->item(0, 0)->setCheckState(Qt::Unchecked);
    table->item(2, 0)->setCheckState(Qt::Unchecked);
    QTRY_VERIFY(!allOn->isHidden());
    emit panel.findChild<QPushButton*>()->clicked();
    QVERIFY(viewpoint.look().off.empty());
    QVERIFY(!document.history().canUndo());
}

void TestNodes::theSumGrowsByTheSlider() {
    Document document;
    document.open(threeNodes());
    Viewpoint viewpoint;
    const NodesPanel panel(document, viewpoint);
    auto* slider = panel.findChild<QSlider*>();
    QCOMPARE(slider->maximum(), 4);
    QCOMPARE(slider->value(), 4);
    slider->setValue(2);
    QCOMPARE(viewpoint.look().shownUnits, std::optional<int>(2));
    QTRY_VERIFY(hasText(panel, "2 of 3 nodes, no bias"));
    slider->setValue(4);
    QCOMPARE(viewpoint.look().shownUnits, std::optional<int>());
}

void TestNodes::deadNodesAreNamed() {
    Document document;
    document.open(threeNodes());
    Viewpoint viewpoint;
    const NodesPanel panel(document, viewpoint);
    const auto* table = panel.findChild<NodesTable*>();
    QCOMPARE(table->item(0, 5)->text(), QString("50 % of data"));
    QCOMPARE(table->item(2, 5)->text(), QString("all data: dead"));
    QVERIFY(hasText(panel, "h2, h3 are dead"));
}

void TestNodes::draggingTurnsASurface() {
    Viewpoint viewpoint;
    FigureView view;
    view.resize(500, 400);
    FigureHand hand(view, viewpoint);
    Document document;
    document.open(threeNodes());
    view.setFigure(figureNamed("surface")->draw(snapshot(document.experiment().network, document.data()),
                                                view.canvas()));
    const Look before = viewpoint.look();
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, {200, 200});
    QMouseEvent move(QEvent::MouseMove, QPointF(240, 220), QPointF(240, 220), Qt::NoButton, Qt::LeftButton,
                     Qt::NoModifier);
    QCoreApplication::sendEvent(view.viewport(), &move);
    QCOMPARE(viewpoint.look().turn, before.turn - 20);
    QCOMPARE(viewpoint.look().tilt, before.tilt + 10);
    QTest::keyClick(&view, Qt::Key_Left);
    QCOMPARE(viewpoint.look().turn, before.turn - 15);
    for (int i = 0; i < 30; ++i)
        QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(viewpoint.look().tilt, 90.0);
}

void TestNodes::clickingMovesTheFollowedPoint() {
    Viewpoint viewpoint;
    FigureView view;
    view.resize(500, 400);
    FigureHand hand(view, viewpoint);
    Document document;
    document.open(threeNodes());
    view.setFigure(figureNamed("output-map")
                       ->draw(snapshot(document.experiment().network, document.data()), view.canvas()));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, {250, 200});
    QVERIFY(viewpoint.look().probe.has_value());
    const Vertex at = view.dataAt({250, 200});
    QVERIFY((*viewpoint.look().probe - at).cwiseAbs().maxCoeff() <= 0.005 + 1e-12);
    // Beside the plot there is no point to follow.
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, {2, 2});
    QVERIFY((*viewpoint.look().probe - at).cwiseAbs().maxCoeff() <= 0.005 + 1e-12);
}

QTEST_MAIN(TestNodes)
#include "test_nodes.moc"
