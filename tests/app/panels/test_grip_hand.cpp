// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/grips_item.h"
#include "app/panels/figure_board.h"
#include "app/panels/figure_slot.h"
#include "app/panels/grips/grip_card.h"
#include "app/panels/network_panel.h"
#include "app/panels/number_field.h"
#include "core/experiment/parameter_key.h"
#include "tests/support/heard.h"

#include <QScopeGuard>
#include <QTest>
#include <QWheelEvent>

#include <memory>

using namespace tanhgram;

namespace {

double at(const Document& document, const char* key) {
    return numberAt(document.experiment(), key).value_or(-99);
}

Experiment fiveNodes() {
    Experiment experiment;
    experiment.data = Generator::Xor;
    experiment.network.hidden = {
        {Activation::Relu, Eigen::MatrixXd::Constant(5, 2, 0.5), Eigen::VectorXd::Zero(5)}};
    experiment.network.output = {Eigen::VectorXd::Ones(5), 0};
    return experiment;
}

/// The program's figures and its network diagram, on the screen.
struct Desk {
    Document document;
    Viewpoint viewpoint;
    FigureBoard board{document, viewpoint};
    NetworkPanel panel{document, viewpoint, [this] { return board.snapshotNow(); }};

    Desk() {
        QObject::connect(&board, &FigureBoard::drawn, &panel, &NetworkPanel::draw);
        board.resize(1000, 600);
        board.show();
        panel.resize(700, 220);
        panel.show();
        redraw();
    }

    void redraw() {
        QCoreApplication::processEvents();
        board.refresh();
        QCoreApplication::processEvents();
    }

    FigureView& hidden() {
        for (FigureView* view : board.findChildren<FigureView*>())
            if (view->figure().name == "hidden")
                return *view;
        qFatal("no hidden space");
    }

    const Grip& grip(FigureView& view, const std::string& firstKey, GripKind kind) {
        for (const Grip& grip : view.figure().grips)
            if (grip.kind == kind && grip.keys.front() == firstKey)
                return grip;
        qFatal("no such grip");
    }

    QPoint place(FigureView& view, const std::string& firstKey, GripKind kind) {
        return view.pixelAt(grip(view, firstKey, kind).label).toPoint();
    }

    void move(FigureView& view, QPoint to, Qt::MouseButtons buttons, Qt::KeyboardModifiers keys = {}) {
        QMouseEvent event(QEvent::MouseMove, QPointF(to), view.viewport()->mapToGlobal(QPointF(to)),
                          Qt::NoButton, buttons, keys);
        QCoreApplication::sendEvent(view.viewport(), &event);
        redraw();
    }

    void drag(FigureView& view, QPoint from, QPoint to, Qt::KeyboardModifiers keys = {}) {
        QTest::mousePress(view.viewport(), Qt::LeftButton, keys, from);
        move(view, (from + to) / 2, Qt::LeftButton, keys);
        move(view, to, Qt::LeftButton, keys);
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, keys, to);
        redraw();
    }

    void turnWheel(FigureView& view, QPoint at, int angle, Qt::KeyboardModifiers keys = {}) {
        QWheelEvent event(QPointF(at), view.viewport()->mapToGlobal(QPointF(at)), {}, {0, angle},
                          Qt::NoButton, keys, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view.viewport(), &event);
        redraw();
    }
};

} // namespace

class TestGripHand : public QObject {
    Q_OBJECT

private slots:
    void draggingAnImageSetsItsColumnAndIsOneStep();
    void everyDragIsNamedAfterWhatIsDragged();
    void theHandleStaysUnderThePointer();
    void shiftFreesFromTheSteps();
    void draggingTheLineAndItsNormal();
    void theWheelChangesAnEdge();
    void draggingAnEdgeUpMakesItLarger();
    void aClickOpensACardToType();
    void escapeLeavesWhatWasTyped();
    void theKeyboardGoesThroughTheGrips();
    void theHandShowsWhatItIsAt();
    void otherShapesAreControlsToo();
    void rightToLeftIsTheSame();
    void coveredControlsAreNotOffered();
    void anotherStateIsNoControl();
    void aChangeFromElsewhereEndsTheDrag();
    void escapeGivesADragUp();
};

void TestGripHand::draggingAnImageSetsItsColumnAndIsOneStep() {
    Desk desk;
    FigureView& view = desk.hidden();
    const QPoint from = desk.place(view, "hidden.0.weights.0.0", GripKind::Column);
    const QPoint to = view.pixelAt({0.6, 0.5}).toPoint();
    desk.drag(view, from, to);
    QCOMPARE(at(desk.document, "w11"), 0.6);
    QCOMPARE(at(desk.document, "w21"), 0.5);
    QCOMPARE(at(desk.document, "w12"), 0.0);
    QCOMPARE(desk.document.history().count(), 1);
    QCOMPARE(desk.document.history().text(0), QString("move the image of (1, 0)"));
    desk.document.history().undo();
    QCOMPARE(at(desk.document, "w11"), 1.0);
    QCOMPARE(at(desk.document, "w21"), 0.0);
    // There and back again is nothing to undo.
    desk.redraw();
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, from);
    desk.move(view, to, Qt::LeftButton);
    desk.move(view, from, Qt::LeftButton);
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, from);
    QVERIFY(!desk.document.history().canUndo());
}

void TestGripHand::everyDragIsNamedAfterWhatIsDragged() {
    Desk desk;
    QStringList names;
    const auto dragFrom = [&](FigureView& view, const char* key, GripKind kind) {
        const QPoint from = desk.place(view, key, kind);
        desk.drag(view, from, from + QPoint(30, 40));
        QVERIFY(desk.document.history().canUndo());
        names << desk.document.history().undoText();
        desk.document.history().undo();
        desk.redraw();
    };
    dragFrom(desk.hidden(), "hidden.0.weights.0.1", GripKind::Column);
    dragFrom(desk.hidden(), "hidden.0.biases.0", GripKind::Origin);
    dragFrom(desk.hidden(), "output.bias", GripKind::Line);
    dragFrom(desk.hidden(), "output.weights.0", GripKind::Normal);
    dragFrom(desk.panel.view(), "hidden.0.weights.1.0", GripKind::Weight);
    QCOMPARE(names, QStringList({"move the image of (0, 1)", "move the image of the origin",
                                 "shift the decision line", "turn the decision line",
                                 QString::fromUtf8("change w₂₁")}));
}

void TestGripHand::theHandleStaysUnderThePointer() {
    Desk desk;
    FigureView& view = desk.hidden();
    const QPoint from = desk.place(view, "hidden.0.biases.0", GripKind::Origin);
    const double high = view.figure().x.high;
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, from);
    const QPoint to = view.pixelAt({0.5, 0.4}).toPoint();
    desk.move(view, to, Qt::LeftButton);
    QCOMPARE(view.figure().x.high, high);
    QVERIFY((desk.place(view, "hidden.0.biases.0", GripKind::Origin) - to).manhattanLength() <= 2);
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, to);
    desk.redraw();
    QVERIFY(view.figure().x.high > high);
    QVERIFY(!desk.viewpoint.look().held);
}

void TestGripHand::shiftFreesFromTheSteps() {
    Desk desk;
    FigureView& view = desk.hidden();
    const QPoint from = desk.place(view, "hidden.0.weights.0.1", GripKind::Column);
    const QPoint to = from + QPoint(37, 23);
    const Vertex way = view.dataAt(to) - view.dataAt(from);
    desk.drag(view, from, to, Qt::ShiftModifier);
    QVERIFY(std::abs(at(desk.document, "w12") - way.x()) < 1e-9);
    QVERIFY(std::abs(at(desk.document, "w22") - (1 + way.y())) < 1e-9);
}

void TestGripHand::draggingTheLineAndItsNormal() {
    Desk desk;
    FigureView& view = desk.hidden();
    const QPoint line = desk.place(view, "output.bias", GripKind::Line);
    desk.drag(view, line, {line.x(), view.pixelAt({0, -0.4}).toPoint().y()});
    QCOMPARE(at(desk.document, "b13"), 0.4);
    const Grip normal = desk.grip(view, "output.weights.0", GripKind::Normal);
    const QPoint tip = view.pixelAt(normal.path.back()).toPoint();
    desk.drag(view, tip, view.pixelAt(normal.path.front() + normal.unit * Vertex(1.5, 0.5)).toPoint());
    QCOMPARE(at(desk.document, "w13"), 1.5);
    QCOMPARE(at(desk.document, "w23"), 0.5);
    const Vertex& foot = normal.path.front();
    QVERIFY(std::abs(1.5 * foot.x() + 0.5 * foot.y() + at(desk.document, "b13")) <= 0.005 + 1e-9);
    QCOMPARE(desk.document.history().count(), 2);
}

void TestGripHand::theWheelChangesAnEdge() {
    Desk desk;
    FigureView& view = desk.panel.view();
    const QPoint edge = desk.place(view, "hidden.0.weights.1.0", GripKind::Weight);
    desk.turnWheel(view, edge, 120);
    desk.turnWheel(view, edge, 240);
    QCOMPARE(at(desk.document, "w21"), 0.3);
    desk.turnWheel(view, edge, -120, Qt::ControlModifier);
    QCOMPARE(at(desk.document, "w21"), 0.29);
    // A wheel of small steps adds them up.
    desk.turnWheel(view, edge, 60);
    QCOMPARE(at(desk.document, "w21"), 0.29);
    desk.turnWheel(view, edge, 60);
    QCOMPARE(at(desk.document, "w21"), 0.39);
    // Turned without a pause it is one step of undo.
    QCOMPARE(desk.document.history().count(), 1);
    // Beside the edges there is nothing to turn.
    desk.turnWheel(view, {3, 3}, 120);
    QCOMPARE(desk.document.history().count(), 1);
}

void TestGripHand::draggingAnEdgeUpMakesItLarger() {
    Desk desk;
    FigureView& view = desk.panel.view();
    const QPoint edge = desk.place(view, "output.weights.0", GripKind::Weight);
    desk.drag(view, edge, edge - QPoint(0, 40));
    QCOMPARE(at(desk.document, "w13"), 1.0);
    const QPoint node = desk.place(view, "hidden.0.biases.1", GripKind::Bias);
    desk.drag(view, node, node + QPoint(0, 20));
    QCOMPARE(at(desk.document, "b12"), -0.5);
    QCOMPARE(desk.document.history().count(), 2);
}

void TestGripHand::aClickOpensACardToType() {
    Desk desk;
    FigureView& view = desk.panel.view();
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {},
                      desk.place(view, "hidden.0.weights.0.1", GripKind::Weight));
    auto* card = view.findChild<GripCard*>();
    QVERIFY(card != nullptr && card->isVisible());
    auto* field = card->findChild<NumberField*>();
    QTest::keyClicks(field, "-1.25");
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(at(desk.document, "w12"), -1.25);
    QVERIFY(!card->isVisible());
    // The card of an image has both numbers of its column.
    FigureView& hidden = desk.hidden();
    QTest::mouseClick(hidden.viewport(), Qt::LeftButton, {},
                      desk.place(hidden, "hidden.0.weights.0.0", GripKind::Column));
    QCOMPARE(hidden.findChild<GripCard*>()->findChildren<NumberField*>().size(), 2);
}

void TestGripHand::escapeLeavesWhatWasTyped() {
    Desk desk;
    FigureView& view = desk.panel.view();
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {},
                      desk.place(view, "hidden.0.weights.0.0", GripKind::Weight));
    auto* field = view.findChild<GripCard*>()->findChild<NumberField*>();
    QTest::keyClicks(field, "2.5");
    QTest::keyClick(field, Qt::Key_Escape);
    QCoreApplication::processEvents();
    QCOMPARE(at(desk.document, "w11"), 1.0);
    QVERIFY(!desk.document.history().canUndo());
}

void TestGripHand::theKeyboardGoesThroughTheGrips() {
    Desk desk;
    FigureView& view = desk.panel.view();
    QFocusEvent arrive(QEvent::FocusIn, Qt::TabFocusReason);
    QCoreApplication::sendEvent(&view, &arrive);
    QCOMPARE(view.gripState().focused, std::optional<std::size_t>(0));
    QTest::keyClick(&view, Qt::Key_Up);
    QCOMPARE(at(desk.document, "w11"), 1.1);
    QTest::keyClick(&view, Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(at(desk.document, "w11"), 1.09);
    QTest::keyClick(&view, Qt::Key_PageDown);
    QCOMPARE(at(desk.document, "w11"), 0.09);
    QTest::keyClick(&view, Qt::Key_Tab);
    QTest::keyClick(&view, Qt::Key_Tab);
    QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(at(desk.document, "w21"), -1.0);
    QVERIFY(heard(view).contains(QString::fromUtf8("The weight w₂₁.")));
    // A digit opens the card and is its first.
    QTest::keyClick(&view, Qt::Key_2);
    auto* field = view.findChild<GripCard*>()->findChild<NumberField*>();
    QTest::keyClicks(field, ".5");
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(at(desk.document, "w21"), 2.5);
    // After the last grip the focus goes on.
    for (int i = 0; i < 6; ++i)
        QTest::keyClick(&view, Qt::Key_Tab);
    QCOMPARE(view.gripState().focused, std::optional<std::size_t>(8));
    QTest::keyClick(&view, Qt::Key_Tab);
    QCOMPARE(view.gripState().focused, std::optional<std::size_t>());
}

void TestGripHand::theHandShowsWhatItIsAt() {
    Desk desk;
    FigureView& view = desk.panel.view();
    desk.move(view, desk.place(view, "hidden.0.weights.1.1", GripKind::Weight), Qt::NoButton);
    QCOMPARE(desk.viewpoint.look().emphasis, std::set<std::string>{"hidden.0.weights.1.1"});
    QCOMPARE(view.gripState().tag, QString::fromUtf8("w₂₂ = 1"));
    QCOMPARE(view.viewport()->cursor().shape(), Qt::SizeVerCursor);
    FigureView& hidden = desk.hidden();
    desk.move(view, {3, 3}, Qt::NoButton);
    QVERIFY(desk.viewpoint.look().emphasis.empty());
    desk.move(hidden, desk.place(hidden, "hidden.0.weights.0.1", GripKind::Column), Qt::NoButton);
    QCOMPARE(desk.viewpoint.look().emphasis,
             (std::set<std::string>{"hidden.0.weights.0.1", "hidden.0.weights.1.1"}));
    QCOMPARE(hidden.gripState().tag, QString::fromUtf8("w₁₂ = 0, w₂₂ = 1"));
}

void TestGripHand::otherShapesAreControlsToo() {
    Desk desk;
    desk.document.open(fiveNodes());
    desk.redraw();
    FigureView& view = desk.panel.view();
    QCOMPARE(view.figure().grips.size(), std::size_t(21));
    desk.turnWheel(view, desk.place(view, "output.weights.4", GripKind::Weight), -120);
    QCOMPARE(at(desk.document, "output.weights.4"), 0.9);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {},
                      desk.place(view, "hidden.0.biases.3", GripKind::Bias));
    auto* field = view.findChild<GripCard*>()->findChild<NumberField*>();
    QVERIFY(field->accessibleName().contains("b4"));
    QTest::keyClicks(field, "0.25");
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(at(desk.document, "hidden.0.biases.3"), 0.25);
    Experiment deep = fiveNodes();
    deep.network.hidden.assign(6, {Activation::Tanh, Eigen::MatrixXd::Identity(2, 2), Eigen::Vector2d(0, 0)});
    deep.network.output = {Eigen::Vector2d(1, 1), 0};
    desk.document.open(deep);
    desk.redraw();
    desk.turnWheel(view, desk.place(view, "hidden.5.weights.1.0", GripKind::Weight), 120);
    QCOMPARE(at(desk.document, "hidden.5.weights.1.0"), 0.1);
}

void TestGripHand::rightToLeftIsTheSame() {
    QApplication::setLayoutDirection(Qt::RightToLeft);
    const auto restore = qScopeGuard([] { QApplication::setLayoutDirection(Qt::LeftToRight); });
    Desk desk;
    FigureView& view = desk.hidden();
    desk.drag(view, desk.place(view, "hidden.0.weights.0.0", GripKind::Column),
              view.pixelAt({0.7, -0.3}).toPoint());
    QCOMPARE(at(desk.document, "w11"), 0.7);
    QCOMPARE(at(desk.document, "w21"), -0.3);
    FigureView& diagram = desk.panel.view();
    desk.turnWheel(diagram, desk.place(diagram, "hidden.0.weights.1.1", GripKind::Weight), 120);
    QCOMPARE(at(desk.document, "w22"), 1.1);
}

void TestGripHand::coveredControlsAreNotOffered() {
    Desk desk;
    FigureView& view = desk.hidden();
    const QPoint from = desk.place(view, "hidden.0.weights.0.0", GripKind::Column);
    desk.board.setGripsOffered(false);
    desk.redraw();
    desk.drag(view, from, from - QPoint(60, 60));
    QVERIFY(!desk.document.history().canUndo());
    QVERIFY(view.figure().grips.empty());
    desk.board.setGripsOffered(true);
    desk.redraw();
    desk.drag(view, from, from - QPoint(60, 60));
    QVERIFY(desk.document.history().canUndo());
}

void TestGripHand::anotherStateIsNoControl() {
    Desk desk;
    Network start = desk.document.experiment().network;
    start.output.bias = 1;
    desk.panel.draw(snapshot(start, desk.document.data()));
    QVERIFY(desk.panel.view().figure().grips.empty());
    // A pinned figure keeps what it shows, and nothing of where the hand was.
    desk.viewpoint.emphasise({"hidden.0.weights.0.0"});
    desk.redraw();
    auto* slot = qobject_cast<FigureSlot*>(desk.hidden().parentWidget());
    QVERIFY(slot != nullptr);
    desk.board.pin(*slot);
    desk.redraw();
    for (FigureSlot* each : desk.board.findChildren<FigureSlot*>())
        if (each->isPinned()) {
            QVERIFY(each->view().figure().grips.empty());
            QVERIFY(each->shown().look.emphasis.empty());
        }
}

void TestGripHand::aChangeFromElsewhereEndsTheDrag() {
    Desk desk;
    FigureView& view = desk.hidden();
    const QPoint from = desk.place(view, "hidden.0.weights.0.0", GripKind::Column);
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, from);
    desk.move(view, from - QPoint(40, 0), Qt::LeftButton);
    desk.document.apply({{"w11", -2.0, {}}}, "elsewhere");
    desk.move(view, from - QPoint(80, 0), Qt::LeftButton);
    QCOMPARE(at(desk.document, "w11"), -2.0);
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, from);
    QVERIFY(!desk.viewpoint.look().held);
}

void TestGripHand::escapeGivesADragUp() {
    Desk desk;
    FigureView& view = desk.hidden();
    const QPoint from = desk.place(view, "hidden.0.weights.0.0", GripKind::Column);
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, from);
    desk.move(view, from - QPoint(40, 30), Qt::LeftButton);
    QVERIFY(at(desk.document, "w11") < 1);
    QTest::keyClick(&view, Qt::Key_Escape);
    desk.move(view, from - QPoint(80, 60), Qt::LeftButton);
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, from - QPoint(80, 60));
    QCOMPARE(at(desk.document, "w11"), 1.0);
    QVERIFY(!desk.document.history().canUndo());
    QVERIFY(view.findChild<GripCard*>() == nullptr);
}

QTEST_MAIN(TestGripHand)
#include "test_grip_hand.moc"
