// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/export_dialog.h"
#include "app/panels/figure_actions.h"
#include "app/panels/figure_board.h"
#include "tests/app/charts/svg_extent.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QMimeData>
#include <QTest>

using namespace tanhgram;

class TestFigureActions : public QObject {
    Q_OBJECT

private slots:
    void init();
    void pictureIsCopied();
    void vectorsAreCopied();
    void whatIsExportedShowsNoHand();
    void draggedFileLivesOn();
    void pinnedFigureStaysWhileTheLiveOneMoves();
    void aPinnedStageSaysWhichItIs();
    void pinnedAndLiveFigureShareTheirScales();
    void pinningLeavesTheRangeOfTheLiveFigure();
    void aPinnedPairIsDrawnOnceAFrame();
    void pinnedSurfaceSharesItsHeights();
    void unpinnedPlaceGoesBackToTheLesson();
    void dialogTurnsUnitsWithoutChangingTheSize();

private:
    FigureSlot& slotOf(const char* kind) {
        for (FigureSlot* each : board_->findChildren<FigureSlot*>())
            if (each->kind().name == kind && each->isVisible() && !each->isPinned())
                return *each;
        qFatal("no such slot");
    }
    FigureSlot& pinnedSlot() {
        for (FigureSlot* each : board_->findChildren<FigureSlot*>())
            if (each->isPinned())
                return *each;
        qFatal("nothing is pinned");
    }

    void pin(FigureSlot& slot) {
        board_->pin(slot);
        for (int i = 0; i < 12; ++i)
            QCoreApplication::processEvents(); // until it has its room
        board_->refresh();
    }

    std::unique_ptr<Document> document_;
    std::unique_ptr<Viewpoint> viewpoint_;
    std::unique_ptr<FigureBoard> board_;
};

void TestFigureActions::init() {
    board_.reset(); // it looks at the others while it goes
    document_ = std::make_unique<Document>();
    viewpoint_ = std::make_unique<Viewpoint>();
    board_ = std::make_unique<FigureBoard>(*document_, *viewpoint_);
    board_->resize(1000, 1000);
    board_->show();
    QVERIFY(QTest::qWaitForWindowExposed(board_.get()));
    board_->refresh();
}

void TestFigureActions::pictureIsCopied() {
    FigureSlot& main = slotOf("hidden");
    main.actions().copyPicture();
    const QImage picture = QApplication::clipboard()->image();
    QVERIFY(picture.width() >= 2 * main.width() - 2);
    QCOMPARE(picture.pixelColor(2, 2), QColor(Qt::white));
}

void TestFigureActions::vectorsAreCopied() {
    slotOf("hidden").actions().copyVector();
    const QMimeData* data = QApplication::clipboard()->mimeData();
    QVERIFY(data->hasFormat("image/svg+xml") && data->hasFormat("application/pdf"));
    QVERIFY(SvgReader().read(data->data("image/svg+xml")).texts.contains("Hidden space"));
    QVERIFY(data->data("application/pdf").startsWith("%PDF"));
    QVERIFY(data->urls().isEmpty());
}

void TestFigureActions::whatIsExportedShowsNoHand() {
    FigureSlot& input = slotOf("input");
    const auto svg = [&input] { return input.actions().mimeData(false)->data("image/svg+xml"); };
    const QByteArray before = svg();
    Look look = viewpoint_->look();
    look.emphasis = {"hidden.0.weights.0.0"};
    look.held = Held{{{-4, -4}, {4, 4}}, Vertex(0, 0), 1, {{-4, -4}, {4, 4}}};
    viewpoint_->setLook(look);
    board_->refresh();
    QCOMPARE(svg(), before);
    QVERIFY(slotOf("hidden").actions().mimeData(false)->hasImage());
}

void TestFigureActions::draggedFileLivesOn() {
    const auto data = slotOf("input").actions().mimeData(true);
    QCOMPARE(data->urls().size(), 1);
    QFile file(data->urls().first().toLocalFile());
    QVERIFY(file.fileName().endsWith("/input.svg") && file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), data->data("image/svg+xml"));
}

void TestFigureActions::pinnedFigureStaysWhileTheLiveOneMoves() {
    FigureSlot& main = slotOf("hidden");
    board_->pin(main);
    document_->apply({{"w21", 2.0, {}}}, "drag");
    board_->refresh();
    FigureSlot* pinned = &pinnedSlot();
    QVERIFY(pinned->isVisible());
    QCOMPARE(pinned->kind().name, "hidden");
    QVERIFY(english(pinned->view().figure().title).starts_with("Pinned: "));
    QVERIFY(pinned->shown().network == identityNetwork());
    QVERIFY(main.view().figure().marks != pinned->view().figure().marks);
    // A step that shows other figures leaves the reference alone.
    board_->showFigures({"input"});
    board_->refresh();
    QVERIFY(pinned->isVisible() && pinned->kind().name == "hidden");
}

void TestFigureActions::aPinnedStageSaysWhichItIs() {
    board_->showFigures({"morph"});
    Look look = viewpoint_->look();
    look.morph = 2;
    viewpoint_->setLook(look);
    board_->refresh();
    board_->pin(slotOf("morph"));
    look.morph = 0.5;
    viewpoint_->setLook(look);
    board_->refresh();
    QCOMPARE(english(pinnedSlot().view().figure().title),
             QString::fromUtf8("Pinned – Wx + b – the plane as it is").toStdString());
}

void TestFigureActions::pinnedAndLiveFigureShareTheirScales() {
    FigureSlot& main = slotOf("hidden");
    const double alone = main.view().figure().x.high;
    pin(main);
    FigureSlot& pinned = pinnedSlot();
    document_->apply({{"w11", 8.0, {}}}, "drag");
    board_->refresh();
    // The live plane has grown, and the pinned one is drawn as small.
    const Figure &live = main.view().figure(), &kept = pinned.view().figure();
    QVERIFY(live.x.high >= 8 && kept.x.high >= 8 && kept.x.low <= -8);
    const double wide = kept.x.high;
    document_->apply({{"w11", 0.1, {}}}, "drag");
    board_->refresh();
    // Now the pinned one is larger, and the live one is drawn as small.
    QVERIFY(main.view().figure().x.high >= 1 && pinned.view().figure().x.high < wide);
    QVERIFY(scalesOf(main.view().figure()).axes->contains({1, 1}));
    board_->unpin();
    document_->apply({{"w11", 1.0, {}}}, "drag");
    board_->refresh();
    QCOMPARE(main.view().figure().x.high, alone);
}

void TestFigureActions::pinningLeavesTheRangeOfTheLiveFigure() {
    board_->resize(1400, 700);
    board_->refresh();
    FigureSlot& main = slotOf("hidden");
    const Axis x = main.view().figure().x, y = main.view().figure().y;
    pin(main);
    // Both show the same, in panes of other shapes; neither shows more than its own pane needs.
    const Canvas live = main.view().canvas(), kept = pinnedSlot().view().canvas();
    QVERIFY(kept.width / kept.height > 1.2 * live.width / live.height);
    QCOMPARE(main.view().figure().x.high, x.high);
    QCOMPARE(main.view().figure().y.high, y.high);
    QVERIFY(pinnedSlot().view().figure().content == main.view().figure().content);
}

namespace {

int drawn = 0;

Figure countedFigure(const Snapshot& snapshot, const Canvas& canvas) {
    ++drawn;
    return figureNamed("hidden")->draw(snapshot, canvas);
}

} // namespace

void TestFigureActions::aPinnedPairIsDrawnOnceAFrame() {
    static const FigureKind counting{"counting", "Counted", countedFigure};
    slotOf("hidden").setKind(counting);
    FigureSlot& main = slotOf("counting");
    pin(main);
    drawn = 0;
    document_->apply({{"w11", 8.0, {}}}, "drag");
    board_->refresh();
    QCOMPARE(drawn, 2); // the live one and the pinned one
    QVERIFY(main.view().figure().content == pinnedSlot().view().figure().content);
}

void TestFigureActions::pinnedSurfaceSharesItsHeights() {
    board_->showFigures({"surface"});
    board_->refresh();
    FigureSlot& main = slotOf("surface");
    board_->pin(main);
    document_->apply({{"w23", 5.0, {}}}, "drag");
    board_->refresh();
    const Figure &live = main.view().figure(), &kept = pinnedSlot().view().figure();
    QVERIFY(live.values && live.values->high >= 15);
    QVERIFY(live.values == kept.values);
    // Turning the live one turns both.
    Look turned = viewpoint_->look();
    turned.turn += 40;
    viewpoint_->setLook(turned);
    board_->refresh();
    QCOMPARE(pinnedSlot().shown().look.turn, turned.turn);
    // What is exported of the pinned figure looks as on the screen.
    QVERIFY(pinnedSlot().shown().look.valuesAtLeast == live.values);
}

void TestFigureActions::unpinnedPlaceGoesBackToTheLesson() {
    board_->showFigures({"hidden", "input"});
    board_->pin(slotOf("hidden"));
    board_->unpin();
    board_->refresh();
    int visible = 0;
    for (FigureSlot* each : board_->findChildren<FigureSlot*>())
        visible += each->isVisible();
    QCOMPARE(visible, 2);
}

void TestFigureActions::dialogTurnsUnitsWithoutChangingTheSize() {
    ExportDialog dialog([](const ExportOptions&) { return Figure{}; }, {});
    const QSizeF before = dialog.options().size;
    QVERIFY(std::abs(before.width() - 600) < 0.5 && std::abs(before.height() - 500) < 0.5);
    dialog.findChild<QComboBox*>()->setCurrentIndex(1);
    QCOMPARE(dialog.findChildren<QDoubleSpinBox*>().first()->value(), 600.0);
    dialog.findChild<QComboBox*>()->setCurrentIndex(0);
    QVERIFY(std::abs(dialog.findChildren<QDoubleSpinBox*>().first()->value() - 158.75) < 0.1);
}

QTEST_MAIN(TestFigureActions)
#include "test_figure_actions.moc"
